import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: '最初のAmazonアカウントを接続しましょう',
  emptyBody: (app) =>
    `${app}はAmazonのサインインを通じて販売データを読み取ります。パスワードはAmazonの外に出ません。`,
  whereSell: 'どこで販売していますか？',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}は${region}に含まれます。日本、オーストラリア、シンガポールは1か国ずつ接続します。`
      : `${country}は${region}に含まれます。1回のサインインで、そのアカウントのすべてのマーケットプレイスに対応します。別のアカウントも追加できます。`,
  youNeed:
    '必要なもの：「Professional」（大口出品）プラン · プライマリユーザー、または「Selling Partner Appstore: View & Edit」の権限',
  notOwner: 'アカウントの所有者ではありません',
  emptyViewer: '接続されたAmazonアカウントはまだありません',
  canConnect: (names) => `接続できる人：${names}。`,
  someoneCanConnect: '管理者が接続できます。',
} satisfies typeof english;
