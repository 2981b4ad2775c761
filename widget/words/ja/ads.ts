import type { ads as english } from '../ads.ts';

const profiles = (count: number): string => `${count}件のプロファイル`;

export const ads = {
  adsTitle: (group) => `PPCを接続 · ${group}`,
  adsEditTitle: (group) => `広告アカウントを編集 · ${group}`,
  adsWhich: 'PPCを接続するマーケットプレイスを選んでください。',
  adsNeedsConsent: 'Amazon Adsには別途の同意が必要です。次にAmazonが確認します。',
  adsSignedIn: 'Amazon Adsのサインイン名：',
  adsContinue: (count) => (count > 0 ? `続ける（${count}）` : '続ける'),
  adsNoneToConnect: 'このアカウントで広告アカウントのあるマーケットプレイスは、すべて接続済みです。',
  adsSearch: 'プロファイルを検索',
  adsCount: (all, matching) => `${profiles(all)}、${matching}件が一致`,
  adsFound: (count) => `${profiles(count)}が見つかりました`,
  adsReading: 'Amazonからプロファイルを読み込んでいます',
  adsProfiles: '広告プロファイル',
  adsMatched: '一致',
  adsLinked: '接続済み',
  adsEdit: '編集',
  adsViewOnly: '閲覧のみ',
  adsOthers: (count) => `他の出品者の${profiles(count)}`,
  adsUnknown: (count) => `接続できない${profiles(count)}`,
  adsVendor: 'ベンダーのもの、未対応',
  adsAgency: '代理店自身のもの、未対応',
  adsOther: '未対応の種類',
  adsNotHere: '出品者がここに接続されていません',
  adsUnsupportedCountry: 'この国には対応していません',
  adsMissing: 'このログインでAmazonが提供していないもの：',
  adsMissingWhy: (countries) =>
    `${countries} – キャンペーンがまだない、権限がない、またはAmazonのアカウント一覧で選択されていません。`,
  adsMissingNew: '新しい権限がAmazonで反映されるまで、最大24時間かかることがあります。',
  adsUnreachable: (regions) =>
    `Amazonの一部から応答がなかったため、プロファイルが不足している可能性があります：${regions}。`,
  checkAgain: 'もう一度確認',
  checkedLately: (time) => `Amazonはこの確認を1分に1回のみ許可しています。次は${time}に可能です。`,
  adsChecked: 'Amazonから改めて読み込みました',
  adsConnect: (count) => (count > 0 ? `PPCを接続（${count}）` : 'PPCを接続'),
  adsChooseOne: 'プロファイルを1件以上選んでください。',
  adsConnected: (count) => `PPCを接続しました：${profiles(count)}。`,
  adsRenewed: 'PPCを再び接続しました。',
  adsChoiceTitle: 'どの広告プロファイルを接続しますか？',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Adsは${login}に${profiles(count)}を提供しています。`
      : `Amazon Adsはこのログインに${profiles(count)}を提供しています。`,
  adsChoose: 'プロファイルを選択',
  adsNoProfiles:
    'このAmazonログインには広告アカウントがまだありません。最初のキャンペーンでAmazonが作成します。',
  adsEnds: (time) => `選択するまで何も接続されません。${time}に終了します。`,
  adsAnotherLogin: '別のログインを試す',
  adsMore: 'プロファイルをさらに選択',
  adsPaused: (country) => `${country}のPPCを一時停止しました。`,
  adsResumed: (country) => `${country}のPPCを再開しました。`,
  adsDisconnect: 'PPCを切断',
  adsDisconnectQuestion: (group) => `${group}のPPCを切断しますか？`,
  adsDisconnectStops: (app) => `${app}によるキャンペーンの読み取りと変更がただちに停止します。`,
  adsShared: (count) => `このログインは他の出品者${count}件でも使われています。`,
  adsSharedOnly: (group, all) =>
    `ここで切断されるのは${group}だけです。Amazonでアクセスを解除すると、${all}件すべてが切断されます。`,
  adsLast: 'このログインを使う出品者は他にないため、キーは破棄されます。',
  adsKeeps: 'Seller Centralは別の接続のため、引き続き使えます。',
  adsDisconnected: (group) => `${group}のPPCを切断しました。`,
} satisfies typeof english;
