import type { renewing as english } from '../renewing.ts';

export const renewing = {
  queueTitle: '続けて更新',
  queueCount: (done, all) => `${all}件中${done}件`,
  queueDone: {
    renewed: '更新済み',
    linked: (name) => `${name}さんにリンクを送信`,
    skipped: 'スキップ',
    gone: '不要になりました',
  },
  queueSignIn: '次のアカウントでサインイン：',
  queueAnyAccount: 'この接続のアカウントでサインインしてください',
  queueSignOut: 'Amazonからサインアウト',
  queueContinue: 'Amazonに進む',
  queueLink: '代わりにリンクを送信',
  queueSkip: 'スキップ',
  queueMore: (count) => `他${count}件`,
  queuePause: '中断して後で続ける',
  queueFinished: (renewed, all) => `${all}件中${renewed}件を更新しました。`,
  queueFinishedTitle: 'これですべてです',
  queueNext: (name) => `次：${name}`,
  queueResume: (done, all) => `更新を続ける、${all}件中${done}件`,
  bulkPending: (count) => `未開始${count}件`,
  bulkOnboardTitle: '設定を開始',
  bulkOnboardBody: (app) => `${app}は、未開始のすべてのマーケットプレイスを開始します。`,
  bulkOnboardDone: (count) => `${count}件のマーケットプレイスを開始しました`,
  bulkOnboardFailed: (names) => `開始できませんでした：${names}。`,
} satisfies typeof english;
