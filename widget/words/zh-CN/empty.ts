import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: '连接您的第一个 Amazon 账户',
  emptyBody: (app) => `${app} 通过 Amazon 自己的登录页面读取您的销售数据。您的密码只保留在 Amazon。`,
  whereSell: '您在哪里销售？',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}属于${region}区域。日本、澳大利亚和新加坡需逐一连接。`
      : `${country}属于${region}区域：登录一次即可涵盖该账户的所有站点；还可以添加其他账户。`,
  youNeed: '您需要：“Professional”计划 · 主用户身份，或“Selling Partner Appstore: View & Edit”权限',
  notOwner: '我不是账户所有者',
  emptyViewer: '尚未连接 Amazon 账户',
  canConnect: (names) => `可以连接账户的人员：${names}。`,
  someoneCanConnect: '管理员可以连接账户。',
} satisfies typeof english;
