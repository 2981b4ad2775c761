import type { dialogs as english } from '../dialogs.ts';
import { plural } from './plural.ts';

export const dialogs = {
  back: 'Geri',
  save: 'Kaydet',
  remove: 'Kaldır',
  copy: 'Kopyala',
  nobody: 'Kimse',
  listOf: (items) => items.join(', '),
  typeToConfirm: (phrase) => `Onaylamak için “${phrase}” yazın`,
  typedWrong: (phrase) => `“${phrase}” ifadesini tam burada göründüğü gibi yazın.`,

  addName: 'Ad',
  addNameHint: 'Yalnızca sizin için. Amazon’daki mağaza adı da gösterilir.',
  addNameMissing: 'Listede tanıyabilmeniz için bir ad verin.',
  addNameLong: 'En fazla 60 karakter.',
  addMarketplace: 'Pazar yeri',
  addWhere: (country, region, alone) =>
    alone
      ? `${country}, ${region} bölgesindedir. Japonya, Avustralya ve Singapur tek tek bağlanır.`
      : `${country}, ${region} bölgesindedir: Tek oturum o hesabın pazar yerlerini kapsar; başka hesaplar da eklenebilir.`,
  addMarketplaceMissing: 'Hesabın nerede satış yaptığını seçin.',
  choose: 'Seçin',
  addSeller: 'Satıcı',
  addTypeSeller: 'Seller Central',
  addSubmit: 'Oluştur',
  added: (name) => `${name} listede. Şimdi bağlayın.`,
  nameTaken: 'Bu adda bir bağlantınız zaten var.',

  arrivalStart: 'Amazon’dan',
  arrivalTitle: (id) => `${id} nereye ait?`,
  arrivalRenewTitle: (name) => `Yenile: ${name}`,
  arrivalRenewing: 'Onaylamak için Amazon’a geri dönüyorsunuz.',
  arrivalReading: 'Amazon’dan geldiniz. Hesabın nereye ait olduğuna bakıyoruz.',
  arrivalKnown: 'Bu hesap burada birden fazla kez bağlı. Hangisini yenilemek istiyorsunuz?',
  arrivalAddTo: (id, seller) => `${id} şu satıcıya eklensin mi: ${seller}?`,
  arrivalAddToBody: 'Amazon’un sayfalarından, burada henüz bağlı olmayan bir hesapla geldiniz.',
  arrivalWhich: (id) => `${id} hangi satıcıya ait?`,
  arrivalSearch: 'Satıcı ara',
  arrivalFound: (count) => plural(count, { other: '# satıcı bulundu' }),
  arrivalNew: 'Yeni satıcı',
  arrivalNewName: 'Satıcının adı',
  arrivalEnds: (time) => `Amazon bunu şu saate kadar açık tutar: ${time}.`,
  arrivalGo: 'Amazon’a devam et',
} satisfies typeof english;
