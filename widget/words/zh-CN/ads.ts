import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { other: '# 个配置文件' });

export const ads = {
  adsTitle: (group) => `连接 PPC · ${group}`,
  adsEditTitle: (group) => `编辑广告账户 · ${group}`,
  adsWhich: '请选择要连接 PPC 的站点。',
  adsNeedsConsent: 'Amazon Ads 需要单独授权，Amazon 将在下一步请您授权。',
  adsSignedIn: 'Amazon Ads 登录账号：',
  adsContinue: (count) => (count > 0 ? `继续（${count}）` : '继续'),
  adsNoneToConnect: '此账户中所有拥有广告账户的站点均已连接。',
  adsSearch: '搜索配置文件',
  adsCount: (all, matching) => `${profiles(all)}，${plural(matching, { other: '# 个匹配' })}`,
  adsFound: (count) => `找到 ${profiles(count)}`,
  adsReading: '正在从 Amazon 读取配置文件',
  adsProfiles: '广告配置文件',
  adsMatched: '匹配',
  adsLinked: '已连接',
  adsEdit: '可编辑',
  adsViewOnly: '仅查看',
  adsOthers: (count) => plural(count, { other: '其他卖家的 # 个配置文件' }),
  adsUnknown: (count) => plural(count, { other: '无法连接的 # 个配置文件' }),
  adsVendor: '属于供应商（Vendor），不支持',
  adsAgency: '属于代理商自身，不支持',
  adsOther: '此类型不受支持',
  adsNotHere: '其卖家未在此处连接',
  adsUnsupportedCountry: '不支持该国家/地区',
  adsMissing: 'Amazon 未向此登录账号提供：',
  adsMissingWhy: (countries) =>
    `${countries}。原因可能是尚无广告活动、没有权限，或未在 Amazon 的账户列表中勾选。`,
  adsMissingNew: '授予新权限后，Amazon 最长可能需要 24 小时才会生效。',
  adsUnreachable: (regions) => `Amazon 的以下部分没有响应，因此配置文件可能不全：${regions}。`,
  checkAgain: '再次检查',
  checkedLately: (time) => `Amazon 每分钟只允许检查一次。${time} 可再次检查。`,
  adsChecked: '已从 Amazon 重新读取',
  adsConnect: (count) => (count > 0 ? `连接 PPC（${count}）` : '连接 PPC'),
  adsChooseOne: '请至少选择一个配置文件。',
  adsConnected: (count) => `PPC 已连接：${profiles(count)}。`,
  adsRenewed: 'PPC 已恢复连接。',
  adsChoiceTitle: '您想连接哪些广告配置文件？',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads 向 ${login} 提供 ${profiles(count)}。`
      : `Amazon Ads 向此登录账号提供 ${profiles(count)}。`,
  adsChoose: '选择配置文件',
  adsNoProfiles: '此 Amazon 登录账号还没有广告账户。创建第一个广告活动时，Amazon 会建立广告账户。',
  adsEnds: (time) => `在您选择之前不会连接任何内容。此步骤将于 ${time} 结束。`,
  adsAnotherLogin: '换一个登录账号',
  adsMore: '选择更多配置文件',
  adsPaused: (country) => `${country}的 PPC 已暂停。`,
  adsResumed: (country) => `${country}的 PPC 已恢复运行。`,
  adsDisconnect: '断开 PPC',
  adsDisconnectQuestion: (group) => `断开 ${group} 的 PPC 吗？`,
  adsDisconnectStops: (app) => `${app} 将立即停止读取和更改其广告活动。`,
  adsShared: (count) => plural(count, { other: '此登录账号还用于另外 # 个卖家。' }),
  adsSharedOnly: (group, all) =>
    `此处仅断开 ${group}。如果在 Amazon 移除访问权限，全部 ${all} 个卖家都会断开。`,
  adsLast: '没有其他卖家使用此登录账号，因此其密钥将被销毁。',
  adsKeeps: 'Seller Central 继续正常运行：它是单独的连接。',
  adsDisconnected: (group) => `${group} 的 PPC 已断开。`,
} satisfies typeof english;
