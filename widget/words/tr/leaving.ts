import type { leaving as english } from '../leaving.ts';
import { marketplaces, plural } from './plural.ts';

export const leaving = {
  disconnectQuestion: (name) => `Bağlantı kesilsin mi: ${name}?`,
  disconnectMarketplaces: marketplaces,
  stopsTitle: 'Hemen durur',
  stopsAll: (app) => `${app} uygulamasının bu hesapla yaptığı her şey`,
  keepsTitle: 'Çalışmaya devam eder',
  keepsAds: 'Amazon Ads (ayrı bir bağlantı)',
  keepsAll: 'diğer hesaplarınız',
  adsToo: 'PPC bağlantısını da kes',
  historyTitle: 'Geçmiş verileriniz',
  historyUntil: (date) => `${date} tarihine kadar saklanır, sonra silinir.`,
  historyGone: 'Hemen silinir. Bu işlem geri alınamaz.',
  historyKeptPlain: 'Bizimle anlaştığınız süre boyunca saklanır.',
  pauseInstead: 'Yalnızca ara mı? Pazar yerlerini düzenle',
  keepConnected: 'Bağlı kalsın',
  disconnected: (name) => `Bağlantı kesildi: ${name}.`,
  undo: 'Geri al',
  undoHint: 'On saniye içinde geri alabilirsiniz; F6 oraya götürür.',
  oneStepLeft: 'Amazon’da bir adım kaldı.',
  undoOf: (name) => `Bağlantının kesilmesini geri al: ${name}`,
  undone: (name) => `Tekrar bağlı: ${name}.`,
  undoGone: 'On saniye doldu. “Tekrar bağla” satırda kalır.',
  notices: 'Bildirimler',

  leftTitle: 'Bağlantı kesildi. Amazon’da bir adım kaldı',
  leftTitleUnused: 'Amazon’da bir adım kaldı',
  left1Place: (place) => `(${place})`,
  leftTitleAlone: 'Amazon’daki erişimi kaldır',
  leftBody: (app) =>
    `${app} bu hesabı artık kullanmıyor ve anahtarını sildi. İzin, Amazon’un listesinde hâlâ duruyor. Kaldırmak için:`,
  leftBodyUndo: (app) =>
    `${app} bu hesabı artık kullanmıyor ve anahtarını birkaç saniye içinde silecek. İzin, Amazon’un listesinde hâlâ duruyor. Kaldırmak için:`,
  leftBodyUnused: (app) =>
    `${app} verdiğiniz izni kullanmıyor, ancak izin Amazon’un listesinde hâlâ duruyor. Kaldırmak için:`,
  leftBodyAlone: (app) =>
    `Amazon, hesabınızı kullanabilen uygulamaları listeler. ${app} oradan kaldırılırsa bu bağlantı sona erer; onu yalnızca yeni bir onay geri getirir.`,
  left1: '“Manage Your Apps” sayfasını açın',
  left2: (name) => `Amazon’daki adımızı bulun: “${name}”`,
  left3: '“Disable” veya “Remove” seçin (Amazon’un ifadesi değişebilir) ve onaylayın',
  leftAds: 'Amazon Ads: “Access and settings › Third Party Applications”.',
  leftAdsWho: (login) => `Bunu yalnızca izni veren kullanıcı yapabilir: ${login}`,
  leftAdsDoor: 'Amazon’da, kullanıcınızı kullanabilen uygulamaların listesini aç',
  copySteps: 'Adımları kopyala',
  stepsCopied: 'Adımlar kopyalandı',
  done: 'Bitti',
  showSteps: 'Adımları göster',

  removeQuestion: (name) => `Listeden kaldırılsın mı: ${name}?`,
  removeBody: 'Bağlı olmadığı için hiçbir şey durmaz.',
  removeKeep: 'Kalsın',
  removed: (name) => `Listeden kaldırıldı: ${name}.`,

  bulkDisconnectQuestion: (count) => plural(count, { other: '# bağlantı kesilsin mi?' }),
  bulkStops: (app) =>
    `${app} bu hesapları kullanmayı hemen bırakır. Diğer hesaplarınız çalışmaya devam eder.`,
  bulkGone: 'Bu hesapların geçmiş verileri hemen silinir. Bu işlem geri alınamaz.',
  bulkTooMany: (most) => `Tek seferde en fazla ${most}: bunlar ilkleri.`,
  bulkPhrase: (count) => `kes ${count}`,
  bulkDone: (count) => plural(count, { other: '# bağlantı kesildi.' }),
  bulkFailed: (names) => `Bağlantısı kesilmeyenler: ${names}.`,
} satisfies typeof english;
