import type { renewing as english } from '../renewing.ts';
import { marketplaces } from './plural.ts';

export const renewing = {
  queueTitle: '依次续期',
  queueCount: (done, all) => `${done}/${all}`,
  queueDone: {
    renewed: '已续期',
    linked: (name) => `链接已发送给 ${name}`,
    skipped: '已跳过',
    gone: '不再需要',
  },
  queueSignIn: '请登录此账户：',
  queueAnyAccount: '请登录此连接的账户',
  queueSignOut: '退出 Amazon',
  queueContinue: '前往 Amazon',
  queueLink: '改为发送链接',
  queueSkip: '跳过',
  queueMore: (count) => `还有 ${count} 个`,
  queuePause: '暂停，稍后继续',
  queueFinished: (renewed, all) => `已续期 ${renewed}/${all}。`,
  queueFinishedTitle: '已全部处理',
  queueNext: (name) => `下一个：${name}`,
  queueResume: (done, all) => `继续续期，${done}/${all}`,
  bulkPending: (count) => `${count} 个待处理`,
  bulkOnboardTitle: '开始设置',
  bulkOnboardBody: (app) => `${app} 将开始所有待处理的站点。`,
  bulkOnboardDone: (count) => `已开始 ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `未开始：${names}。`,
} satisfies typeof english;
