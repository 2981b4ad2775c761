import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: '返回',
  save: '保存',
  remove: '移除',
  copy: '复制',
  nobody: '无',
  listOf: (items) => items.join('、'),
  typeToConfirm: (phrase) => `输入“${phrase}”以确认`,
  typedWrong: (phrase) => `请按此处所示准确输入“${phrase}”。`,

  addName: '名称',
  addNameHint: '仅供您自己识别。Amazon 的店铺名称也会显示。',
  addNameMissing: '请输入名称，以便在列表中识别。',
  addNameLong: '最多 60 个字符。',
  addMarketplace: '站点',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}属于${region}区域。日本、澳大利亚和新加坡需逐一连接。`
      : `${country}属于${region}区域：登录一次即可涵盖该账户的所有站点；还可以添加其他账户。`,
  addMarketplaceMissing: '请选择该账户的销售站点。',
  choose: '请选择',
  addSeller: '卖家',
  addTypeSeller: 'Seller Central',
  addSubmit: '创建',
  added: (name) => `${name} 已在列表中，请立即连接。`,
  nameTaken: '您已有同名的连接。',

  arrivalStart: '来自 Amazon',
  arrivalTitle: (id) => `${id} 属于哪里？`,
  arrivalRenewTitle: (name) => `续期 ${name}`,
  arrivalRenewing: '正在返回 Amazon，请在那里确认。',
  arrivalReading: '您来自 Amazon。我们正在查找此账户的归属。',
  arrivalKnown: '此账户在这里有多个连接。您想续期哪一个？',
  arrivalAddTo: (id, seller) => `将 ${id} 添加到 ${seller} 吗？`,
  arrivalAddToBody: '您从 Amazon 页面带来的账户尚未在此处连接。',
  arrivalWhich: (id) => `${id} 属于哪个卖家？`,
  arrivalSearch: '搜索卖家',
  arrivalFound: (count) => plural(count, { other: '找到 # 个卖家' }),
  arrivalNew: '新卖家',
  arrivalNewName: '卖家名称',
  arrivalEnds: (time) => `Amazon 会将此步骤保留到 ${time}。`,
  arrivalGo: '前往 Amazon',
} satisfies typeof english;
