import type { dialogs as english } from '../dialogs.ts';

export const dialogs = {
  back: '戻る',
  save: '保存',
  remove: '削除',
  copy: 'コピー',
  nobody: 'なし',
  listOf: (items) => items.join('、'),
  typeToConfirm: (phrase) => `確認のため「${phrase}」と入力してください`,
  typedWrong: (phrase) => `「${phrase}」と、ここに書かれているとおりに入力してください。`,

  addName: '名前',
  addNameHint: 'あなた用の名前です。Amazonのストア名も表示されます。',
  addNameMissing: '一覧で見分けられるように名前を付けてください。',
  addNameLong: '60文字以内で入力してください。',
  addMarketplace: 'マーケットプレイス',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}は${region}に含まれます。日本、オーストラリア、シンガポールは1か国ずつ接続します。`
      : `${country}は${region}に含まれます。1回のサインインで、そのアカウントのすべてのマーケットプレイスに対応します。別のアカウントも追加できます。`,
  addMarketplaceMissing: 'アカウントの販売先を選んでください。',
  choose: '選択',
  addSeller: '出品者',
  addTypeSeller: 'Seller Central',
  addSubmit: '作成',
  added: (name) => `${name}を一覧に追加しました。続けて接続してください。`,
  nameTaken: 'この名前の接続はすでにあります。',

  arrivalStart: 'Amazonから',
  arrivalTitle: (id) => `${id}はどこに属しますか？`,
  arrivalRenewTitle: (name) => `${name}を更新`,
  arrivalRenewing: '確認のため、Amazonに戻ります。',
  arrivalReading: 'Amazonから移動してきました。アカウントがどこに属するかを調べています。',
  arrivalKnown: 'このアカウントは複数の接続で使われています。どの接続を更新しますか？',
  arrivalAddTo: (id, seller) => `${id}を${seller}に追加しますか？`,
  arrivalAddToBody: 'まだここに接続されていないアカウントで、Amazonのページから移動してきました。',
  arrivalWhich: (id) => `${id}はどの出品者のものですか？`,
  arrivalSearch: '出品者を検索',
  arrivalFound: (count) => `出品者が${count}件見つかりました`,
  arrivalNew: '新しい出品者',
  arrivalNewName: '出品者の名前',
  arrivalEnds: (time) => `Amazonでの手続きは${time}まで有効です。`,
  arrivalGo: 'Amazonに進む',
} satisfies typeof english;
