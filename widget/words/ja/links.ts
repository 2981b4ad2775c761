import type { links as english } from '../links.ts';

export const links = {
  linkTitle: 'アカウント所有者に依頼',
  askOwner: '所有者に接続を依頼…',
  linkFor: '対象',
  linkAds: 'Amazon Adsも含む',
  linkName: '名前',
  linkEmail: 'メールアドレス',
  linkWhat: (app) => `相手の方はAmazonにサインインするだけです。${app}のアカウントは不要です。`,
  linkEnds: (date) => `${date}まで有効 · 1回限り`,
  linkValid: '7日間有効 · 1回限り',
  linkCopy: 'リンクをコピー',
  linkSend: '依頼を送信',
  linkNameMissing: '依頼する相手を入力してください。',
  linkNameOdd: 'アドレスを含まない名前だけを入力してください。',
  linkEmailMissing: '誰に依頼したかが全員にわかるよう、メールアドレスを入力してください。',
  linkOnce:
    'このアドレスは今だけ表示されます。「もう一度コピー」を選ぶと新しいアドレスが作られ、これは無効になります。',
  linkAddress: 'リンクのアドレス',
  linkCopied: 'リンクをコピーしました。',
  linkSentTo: (name) => `${name}さんへの依頼を送信しました。`,

  privateTitle: 'プライベートウィンドウを使う',
  privateWhat:
    '自分用のリンクを作成し、プライベートウィンドウを開いて貼り付けてください。そこでは誰もAmazonにサインインしていないため、アカウントを選べます。',
  privateName: 'あなたの名前',
  privateEmail: 'あなたのメールアドレス',
  usePrivate: 'プライベートウィンドウを使う',

  linkStates: {
    sent: (name, date) => `${name}さんにリンクを送信しました、${date}`,
    opened: (name) => `${name}さんがリンクを開きました`,
    at_amazon: (name) => `${name}さんがAmazonで手続き中です`,
    done: (name) => `${name}さんが接続しました`,
    withdrawn: (name, date) => `${name}さんへのリンクを取り消しました、${date}`,
    expired: (name, date) => `${name}さんへのリンクは${date}に期限切れになりました`,
  },
  linkCopyAgain: 'もう一度コピー',
  linkWithdraw: '取り消す',
  linkWithdrawn: (name) => `${name}さんへのリンクは無効になりました。`,
  linkRenew: '新しいリンクを送信',

  bulkLinksTitle: (count) => `${count}件のリンクを送信`,
  bulkLinksBody: 'それぞれ、接続の担当者に送られます。',
  bulkLinksNobody: '担当者がいません。先に詳細を開いて担当者を指定してください。',
  bulkLinksSend: (count) => (count > 0 ? `依頼を送信（${count}）` : '依頼を送信'),
  bulkLinksSent: (count) => `${count}件の依頼を送信しました。`,
  bulkLinksFailed: (names) => `送信できませんでした：${names}。`,
} satisfies typeof english;
