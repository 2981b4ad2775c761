import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: '请账户所有者操作',
  askOwner: '请所有者连接…',
  linkFor: '用于',
  linkAds: '以及 Amazon Ads',
  linkName: '姓名',
  linkEmail: '电子邮箱',
  linkWhat: (app) => `对方只需登录 Amazon，无需 ${app} 账户。`,
  linkEnds: (date) => `有效期至 ${date} · 仅可使用一次`,
  linkValid: '七天内有效 · 仅可使用一次',
  linkCopy: '复制链接',
  linkSend: '发送请求',
  linkNameMissing: '请填写请求对象。',
  linkNameOdd: '请只填写姓名，不要包含网址或邮箱。',
  linkEmailMissing: '请填写电子邮箱，让大家知道请求发给了谁。',
  linkOnce: '此地址仅现在显示。“再次复制”会生成新地址，并使此地址失效。',
  linkAddress: '链接地址',
  linkCopied: '链接已复制。',
  linkSentTo: (name) => `发给 ${name} 的请求已发出。`,

  privateTitle: '使用无痕窗口',
  privateWhat:
    '为自己创建一个链接，然后打开无痕窗口并将链接粘贴到其中。该窗口没有登录 Amazon，因此您可以自行选择账户。',
  privateName: '您的姓名',
  privateEmail: '您的电子邮箱',
  usePrivate: '使用无痕窗口',

  linkStates: {
    sent: (name, date) => `链接已发送给 ${name}，${date}`,
    opened: (name) => `${name} 已打开链接`,
    at_amazon: (name) => `${name} 正在 Amazon 操作`,
    done: (name) => `已由 ${name} 连接`,
    withdrawn: (name, date) => `发给 ${name} 的链接已撤回，${date}`,
    expired: (name, date) => `发给 ${name} 的链接已于 ${date} 失效`,
  },
  linkCopyAgain: '再次复制',
  linkWithdraw: '撤回',
  linkWithdrawn: (name) => `发给 ${name} 的链接已失效。`,
  linkRenew: '发送新链接',

  bulkLinksTitle: (count) => plural(count, { other: '发送 # 个链接' }),
  bulkLinksBody: '每个链接都会发送给该连接的负责人。',
  bulkLinksNobody: '尚无负责人；请先打开详情并指定负责人。',
  bulkLinksSend: (count) => (count > 0 ? `发送请求（${count}）` : '发送请求'),
  bulkLinksSent: (count) => plural(count, { other: '# 个请求已发出。' }),
  bulkLinksFailed: (names) => `未发送：${names}。`,
} satisfies typeof english;
