import type { trip as english } from '../trip.ts';

export const trip = {
  beforeTitle: 'Amazonに進む前に',
  beforeConnecting: '接続するアカウント',
  beforeRenewing: '更新するアカウント',
  before1: '正しいAmazon Seller Centralアカウントにサインインしてください。',
  before1Why: 'Amazonは、このブラウザーで開いているアカウントを接続します。',
  before1Check: '今すぐ確認：',
  before1Switcher:
    '複数のアカウントがある場合は、Seller Centralのアカウント切り替えに表示されているものが対象です。',
  beforeExpected: '次のアカウントである必要があります：',
  before2: 'プライマリユーザー、または「Selling Partner Appstore: View & Edit」の権限が必要です。',
  before2Unsure: 'わからない場合',
  before2Steps: [
    'Seller Centralで「Settings › User Permissions」（設定 › ユーザー権限）を開きます。',
    '開けない場合、あなたはプライマリユーザーではありません。その方に依頼するか、リンクを送ってください。',
    '開ける場合は、あなたの名前の横の「Selling Partner Appstore」が「View & Edit」になっている必要があります。',
  ],
  before3: (name) => `Amazonには「${name}」という名前が表示されます。これが当社です。`,
  before3Rights: '閲覧と編集の権限が一覧で表示されます。',
  before3Why: '権限の用途',
  before3Plain: (app) =>
    `${app}は、お客様ご自身のデータを表示するためにこれらを使います。お客様が操作しない限り、何も変更しません。`,
  before4: 'Amazonのページでチェックボックスをオンにし、「Confirm」を選んでください。',
  before4Ads: 'Amazonのページで「Allow」を選んでください。',
  beforeAds1: '広告アカウントを利用できるAmazonログインでサインインしてください。',
  beforeAds1Why: 'Amazonは、このブラウザーで開いているログインが閲覧できるものを許可します。',
  beforeAds2: 'キャンペーンを編集する権限がログインに必要です。ない場合は閲覧のみで接続されます。',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    '新しいパソコンやネットワークでは、Amazonがコードの入力を求めることがあります。所有者が普段の端末で行うこともできます。',
  beforeHide: '今後は表示しない',
  beforeHideNote: '更新のときは常に表示されます。',
  continueToAmazon: 'Amazonに進む',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。何も変更されていません。',
  close: '閉じる',

  waitingTitle: (place) => `Amazonを待っています · ${place}`,
  waitingBody: (time) => `Amazonのウィンドウで完了してください。この手続きは${time}に終了します。`,
  waitingAds: (time) => `Amazon Adsのウィンドウで完了してください。この手続きは${time}に終了します。`,
  waitingElsewhere: (time) =>
    `別のタブまたはウィンドウで開始されています。そちらで完了するか、ここでやり直してください。${time}に終了します。`,
  theOwner: '所有者',
  amazonAds: 'Amazon Ads',
  leftShow: 'Amazonに残っている手順',
  waitingOwner: (name) => `${name}さんがリンクからAmazonで手続き中です。`,
  openInTab: 'このタブで開く',
  verifyingTitle: (place) => `アカウントを確認中 · ${place}`,
  verifyingBody: 'Amazonから戻りました。どのアカウントかを読み取っています。',
  verifyingSlow: 'Amazonの処理に時間がかかっています。このページを離れても自動的に続きます。',
  bringToFront: 'ウィンドウを前面に表示',
  startAgain: 'やり直す',

  reviewTitle: '正しいアカウントですか？',
  reviewStore: 'ストア',
  reviewRegion: '地域',
  reviewMarketplaces: (count) => `マーケットプレイス（${count}）`,
  reviewExpected: '想定していたID',
  reviewSame: '以前と同じアカウント',
  reviewEnds: (time) => `回答するまで何も読み込まれません。回答がない場合は${time}に破棄されます。`,
  keep: 'はい、このまま使う',
  refuse: '正しいアカウントではない',
  reviewDifferent: (got, expected) =>
    `別のアカウント（${got}）です。${expected}への接続は変更されていません。`,
  addAsNew: '新しいアカウントとして追加',
  reviewOtherPlace: (place) => `このアカウントの所属は${place}です。そちらに追加しますか？`,
  addThere: 'そちらに追加',
  reviewUnfamiliar:
    'このIDは以前に接続されていますが、ストア名が新しいものです。見覚えがある場合のみ使ってください。',

  doneConnected: (name, count) => `${name}を接続しました。マーケットプレイスが${count}件見つかりました。`,
  doneRenewed: (name, date) => (date ? `${name}を${date}頃まで更新しました。` : `${name}を更新しました。`),
  historyKept: 'これまでのデータは保持されます。',
  alreadyHere: (name) => `「${name}」としてすでに一覧にあります。更新しました。`,

  dismiss: '閉じる',

  saidTitle: 'Amazonのページに別の内容が表示されましたか？',
  saidIntro: '拒否の理由は、Amazonのページにのみ表示されることがあります。何と表示されましたか？',
  said: {
    permission: '「Invalid Access … you do not have permission to view this page」',
    professional:
      '「You’re not permitted to take this action … primary user of a Professional selling account」',
    notReady: 'アカウントが新規、審査中、休止設定中、または未確認',
    inactive: 'アカウントが停止または無効化されている',
    region: '「No supported business account on this site」、または想定と異なる国',
    ours: 'MD1000、MD5100、MD9100などのエラーコード、またはApp ID付きの「Something went wrong」',
    lost: 'アカウントを選んだら、Amazonのトップページに移動した',
    blank: 'ページが空白のまま、または他人のアカウントが表示された',
    register: 'Amazonから出品者登録を案内された',
  },
  saidPlan: 'どの出品プランですか？',
  saidPlanWhy: 'Amazonは2つの場合に同じメッセージを表示します。',
  saidIndividual: 'Individual（小口出品）',
  saidProfessional: 'Professional（大口出品）',
  saidPlanUnknown: 'わからない',
  saidPlanWhere: 'Seller Centralの「Settings › Account Info」に「Your Services」として表示されています。',
  saidLost:
    'Amazonが途中で手続きを見失いました。やり直してください。サインイン済みのため、すぐに確認が表示されます。',
  saidBlank:
    'Amazonからサインアウトし、対象のアカウントだけでサインインしてやり直してください。または、プライベートウィンドウを使ってください。',
  saidRegister:
    '購入用のアカウントでサインインしていました。Amazonからサインアウトし、出品者のアカウントでやり直してください。',
  saidRegion: (place) =>
    `サインイン中のアカウントは${place}で販売していません。別のアカウントでサインインするか、もう一方の地域を接続してください。`,
  details: '詳細',
  reference: (code, reference) => (reference ? `${code} · 照会番号 ${reference}` : code),
  copyForSupport: 'サポート用にコピー',
} satisfies typeof english;
