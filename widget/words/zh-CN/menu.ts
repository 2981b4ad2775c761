import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: '重命名',
  menuDetails: '详情',
  menuCheck: '立即检查',
  menuMarketplaces: '编辑站点',
  menuAds: '编辑广告账户',
  menuRemoveAtAmazon: '在 Amazon 移除访问权限',
  menuRemove: '从列表中移除',
  disconnect: '断开',
  signIn: '登录',
  checkedNow: (name) => `${name} 已检查。`,
  bannerLost: (lost) => plural(lost, { other: '# 个连接失去访问权限' }),
  bannerRenew: (count) => plural(count, { other: '# 个须在 7 天内续期' }),
  bannerRenewOnly: (count) => plural(count, { other: '# 个连接须在 7 天内续期' }),
  bannerAll: (parts) => `${parts.join('，')}。`,
  bannerOne: (name, date, days) => `${name} 须在约 ${date} 前续期（${days}）。Amazon 每年要求一次。`,
  bannerLostOne: (name) => `${name} 失去访问权限。`,
  renewInRow: '依次续期',
  bannerShow: (count) => `显示这 ${count} 个`,
  bannerDismiss: '暂不',
  offlineNote: (time) => `您已离线。显示的是 ${time} 的状态。`,
  staleNote: (time) => `无法连接到服务。显示的是 ${time} 的状态。`,
} satisfies typeof english;
