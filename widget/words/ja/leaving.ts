import type { leaving as english } from '../leaving.ts';

export const leaving = {
  disconnectQuestion: (name) => `${name}を切断しますか？`,
  disconnectMarketplaces: (count) => `マーケットプレイス${count}件`,
  stopsTitle: 'ただちに停止',
  stopsAll: (app) => `${app}がこのアカウントで行うすべての処理`,
  keepsTitle: '引き続き利用可能',
  keepsAds: 'Amazon Ads（別の接続）',
  keepsAll: '他のアカウント',
  adsToo: 'PPCも切断する',
  historyTitle: 'これまでのデータ',
  historyUntil: (date) => `${date}まで保持され、その後削除されます。`,
  historyGone: 'ただちに削除されます。元に戻せません。',
  historyKeptPlain: '当社との契約で定めた期間、保持されます。',
  pauseInstead: '一時停止だけなら、マーケットプレイスを編集',
  keepConnected: '接続を維持',
  disconnected: (name) => `${name}を切断しました。`,
  undo: '元に戻す',
  undoHint: '10秒以内なら元に戻せます。F6キーで移動できます。',
  oneStepLeft: 'Amazonでの手順が1つ残っています。',
  undoOf: (name) => `${name}の切断を元に戻す`,
  undone: (name) => `${name}を再び接続しました。`,
  undoGone: '10秒が過ぎました。行の「もう一度接続」は引き続き使えます。',
  notices: 'お知らせ',

  leftTitle: '切断しました。Amazonでの手順が1つ残っています',
  leftTitleUnused: 'Amazonでの手順が1つ残っています',
  left1Place: (place) => `（${place}）`,
  leftTitleAlone: 'Amazonでアクセスを解除',
  leftBody: (app) =>
    `${app}はこのアカウントの利用を終え、キーを削除しました。Amazonには許可がまだ表示されています。解除するには：`,
  leftBodyUndo: (app) =>
    `${app}はこのアカウントの利用を終え、数秒以内にキーを削除します。Amazonには許可がまだ表示されています。解除するには：`,
  leftBodyUnused: (app) =>
    `${app}は与えられた許可を使っていませんが、Amazonにはまだ表示されています。解除するには：`,
  leftBodyAlone: (app) =>
    `Amazonには、アカウントを利用できるものが表示されています。そこで${app}を削除するとこの接続は終了し、戻すには新たな同意が必要です。`,
  left1: '「Manage Your Apps」を開く',
  left2: (name) => `Amazonでの当社の名前「${name}」を探す`,
  left3: '「Disable」または「Remove」を選び（Amazonの表記は異なることがあります）、確認する',
  leftAds: 'Amazon Ads：「Access and settings › Third Party Applications」。',
  leftAdsWho: (login) => `許可したユーザーのみが行えます：${login}`,
  leftAdsDoor: 'ログインを利用できるアプリの一覧をAmazonで開く',
  copySteps: '手順をコピー',
  stepsCopied: '手順をコピーしました',
  done: '完了',
  showSteps: '手順を表示',

  removeQuestion: (name) => `${name}を一覧から削除しますか？`,
  removeBody: '接続されていないため、停止するものはありません。',
  removeKeep: '残す',
  removed: (name) => `${name}を一覧から削除しました。`,

  bulkDisconnectQuestion: (count) => `${count}件の接続を切断しますか？`,
  bulkStops: (app) =>
    `${app}はこれらのアカウントの利用をただちに停止します。他のアカウントは引き続き使えます。`,
  bulkGone: 'これまでのデータはただちに削除されます。元に戻せません。',
  bulkTooMany: (most) => `一度に最大${most}件です。以下は最初の分です。`,
  bulkPhrase: (count) => `${count}件切断`,
  bulkDone: (count) => `${count}件の接続を切断しました。`,
  bulkFailed: (names) => `切断できませんでした：${names}。`,
} satisfies typeof english;
