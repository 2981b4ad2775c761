import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = '何も変更されていません。';
const ours: ProblemWords = {
  title: '当社側の問題です',
  sentence: ({ app, reference }) =>
    `${app}はAmazonでこの操作のための設定がされていません。お客様の側では解決できません。${reference ? `当社に通知されました：${reference}。` : ''}`,
};
const unverified: ProblemWords = {
  title: 'このサインインを確認できませんでした',
  sentence: `別のブラウザーまたは別の方によって開始されたものです。${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'しばらくお待ちください',
  sentence: 'Amazonはこの確認を1分に1回のみ許可しています。',
};

export const problems = {
  popup_blocked: {
    title: 'ブラウザーがAmazonのウィンドウをブロックしました',
    sentence: unchanged,
  },
  window_closed: {
    title: '完了していません',
    sentence: `終了前にAmazonのウィンドウが閉じられました。${unchanged}`,
  },
  attempt_expired: {
    title: '時間がかかりすぎました',
    sentence: `手続きは終了しました。${unchanged}選択内容は保持されています。`,
  },
  review_expired: {
    title: '時間がかかりすぎました',
    sentence: '正しいアカウントかどうかの回答がなかったため、保存されませんでした。',
  },
  consent_declined: {
    title: 'Amazonで許可されませんでした',
    sentence: 'Amazonでキャンセルされました。何も接続されていません。',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazonが確認しませんでした',
    sentence: 'Amazonがこのサインインの完了を拒否しました。やり直してください。',
  },
  permission_missing: {
    title: 'このAmazonユーザーはアプリを接続できません',
    sentence: `Amazonでは、プライマリユーザー、または「Selling Partner Appstore: View & Edit」（アカウントによっては「Manage Authorized Partners」も）が必要です。${unchanged}`,
  },
  plan_individual: {
    title: '「Professional」（大口出品）プランが必要です',
    sentence: `Amazonでアプリを利用できるのは「Professional」（大口出品）のアカウントだけです。${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazonの準備がまだできていません',
    sentence: `新規または審査中のアカウントでは、最大48時間かかることがあります。${unchanged}`,
  },
  account_inactive: {
    title: 'Amazonで無効です',
    sentence: 'Amazonはこのアカウントを有効でないと報告しています。ここにあるデータは保持されます。',
  },
  wrong_account: {
    title: '別のアカウントでサインインしていました',
    sentence: ({ got, expected }) =>
      got && expected
        ? `サインインしたのは${got}ですが、この接続は${expected}のものです。${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) =>
      place ? `このアカウントの所属は${place}です` : 'このアカウントは別の地域に属しています',
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Vendor Centralのアカウントです',
    sentence: `Seller Centralで開始されました。${unchanged}`,
  },
  already_here: {
    title: 'すでに一覧にあります',
    sentence: ({ name }) =>
      name ? `重複して追加せず、「${name}」を更新しました。` : '重複して追加せず、既存の接続を更新しました。',
  },
  no_marketplaces: {
    title: 'マーケットプレイスが見つかりません',
    sentence: ({ place }) =>
      place
        ? `Amazonは${place}について1件も返しませんでした。`
        : 'Amazonはこのアカウントについて1件も返しませんでした。',
  },
  role_missing: {
    title: '権限が1つ不足しています',
    sentence: ({ role, feature }) =>
      `${role ? `${feature ? `${feature}のために` : ''}「${role}」が必要です。` : ''}その他は正常です。`,
  },
  revoked: {
    title: 'Amazonでアクセスが解除されました',
    sentence: ({ date }) =>
      `${date ? `Amazonからの最後の応答：${date}。` : ''}「Manage Your Apps」での無効化、またはパスワードの変更が原因の可能性があります。これまでのデータは保持されます。`,
  },
  expired: {
    title: '年に1回の更新の期限が過ぎています',
    sentence: ({ date }) =>
      `Amazonは365日ごとの更新を求めています。${date ? `${date}に期限が切れました。` : ''}これまでのデータは保持され、不足分は後から取得します。`,
  },
  app_not_in_region: {
    title: '当社側の問題です',
    sentence: ({ app, reference }) =>
      `${app}はAmazonでこの地域向けの設定がされていません。お客様の側では解決できません。${reference ? `当社に通知されました：${reference}。` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazonから応答がありません',
    sentence: ({ time }) =>
      time ? `${unchanged}${time}に再試行します。` : `${unchanged}自動的に再試行します。`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: '広告アカウントがまだありません',
    sentence: '最初のキャンペーンでAmazonが作成します。毎日確認します。',
  },
  ads_profile_missing: {
    title: ({ country }) => `${country ?? '国の1つ'}がこのログインに含まれていません`,
    sentence: '権限がない、キャンペーンがない、またはAmazonで選択されていません。',
  },
  ads_view_only: {
    title: '閲覧のみ',
    sentence: 'このログインはキャンペーンを閲覧できますが、変更できません。',
  },
  plan_limit: {
    title: 'プランの上限に達しました',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'プランにマーケットプレイスを追加する空きがありません。'
        : `マーケットプレイス${max}件中${used}件を使用中です。`,
  },
  host_session: {
    title: 'もう一度サインインしてください',
    sentence: ({ app }) => (app ? `${app}のセッションが終了しました。` : 'セッションが終了しました。'),
  },
  offline: {
    title: 'オフラインです',
    sentence: ({ time }) =>
      time ? `${time}時点の状態を表示しています。` : '最後に確認できた状態を表示しています。',
  },
  origin_refused: {
    title: 'このページではアカウントを接続できません',
    sentence:
      'このページはそのための設定がされていません。お客様の側では解決できませんので、サポートにご連絡ください。',
  },
  step_up_required: {
    title: 'ご本人であることを確認してください',
    sentence: ({ app }) => `この操作の前に、${app} にもう一度ログインしてください。変更は行われていません。`,
  },
  forbidden: { title: 'この操作の権限がなくなりました', sentence: unchanged },
  conflict: {
    title: '他の方が先に変更しました',
    sentence: 'その間に変更されています。もう一度ご確認ください。',
  },
  not_found: {
    title: 'すでにありません',
    sentence: 'その間に他の方が削除しました。その他の変更はありません。',
  },
  name_taken: {
    title: 'この名前の接続はすでにあります',
    sentence: '別の名前を選んでください。',
  },
  attempt_over: {
    title: 'この手続きは終了しています',
    sentence: `${unchanged}やり直すことができます。`,
  },
  departures_used: {
    title: 'この手続きは終了しています',
    sentence: 'Amazonへの移動が3回行われました。新しく開始してください。',
  },
  arrival_over: {
    title: '時間がかかりすぎました',
    sentence: 'Amazonで「Authorize」または「Re-authorize」からやり直してください。',
  },
  link_over: { title: 'リンクの有効期限が切れました', sentence: '新しいリンクを作成してください。' },
  links_used: {
    title: '本日のリンクの上限に達しました',
    sentence: '明日さらに送信できます。不要なものは取り消せます。',
  },
  undo_over: {
    title: '10秒が過ぎました',
    sentence: '切断されたままです。「もう一度接続」で元に戻せます。',
  },
  too_many_attempts: {
    title: '進行中の手続きが多すぎます',
    sentence: '先に1つを完了するか、キャンセルしてください。',
  },
  unavailable: {
    title: 'サービスに接続できません',
    sentence: `${unchanged}もう一度お試しください。`,
  },
  unknown: {
    title: '問題が発生しました',
    sentence: ({ reference }) => (reference ? `${unchanged}照会番号：${reference}。` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'お客様が解決できます。',
    owner: 'Amazonアカウントの所有者が解決できます。',
    host: '当社のみが解決できます。',
    amazon: 'Amazonのみが解決できます。',
  },
  requestSent: '依頼を送信しました。',
  startHere: 'ここから開始',
  remindMe: 'リマインドする',
  reminded: '可能になったらお知らせします。',
  notifyMe: '通知する',
  notified: '解決したらお知らせします。',
  openHealth: '「Account Health」を開く',
  tryNow: '今すぐ試す',
  chooseAnother: '別の地域を選択',
  reconnectEditor: '編集権限のあるログインで再接続',
  enabledAt: (time) => `${time}から可能`,
  permissionSteps: [
    'プライマリユーザーがSeller Centralで「Settings › User Permissions」（設定 › ユーザー権限）を開きます。',
    'あなたの名前の横の「Manage Permissions」を選びます。',
    '「Selling Partner Appstore」（アカウントによっては「Manage Authorized Partners」も）を「View & Edit」にして保存します。',
    'その後、ここで再試行してください。',
  ],
  planSteps: [
    'Seller Centralで「Settings › Account Info」を開きます。',
    '「Your Services › Manage」で「Professional」（大口出品）に変更します。Amazonの料金がかかります。',
    'その後、ここで再試行してください。',
  ],
  primarySteps: [
    'プライマリユーザーとは、出品アカウントを開設した方です。',
    'その方としてAmazonにサインインするか、その方にリンクを送ってください。',
  ],
  adsSteps: [
    'キャンペーンがまだない場合：最初のキャンペーンで国が表示されます。',
    '権限がない場合：所有者がAmazon Adsの「Access and settings」で付与します。24時間かかることがあります。',
    '選択されていない場合：もう一度接続し、Amazonのアカウント一覧で国を選択してください。',
  ],
} satisfies typeof englishHelping;
