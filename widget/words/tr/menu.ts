import type { menu as english } from '../menu.ts';
import { plural } from './plural.ts';

export const menu = {
  menuRename: 'Yeniden adlandır',
  menuDetails: 'Ayrıntılar',
  menuCheck: 'Şimdi denetle',
  menuMarketplaces: 'Pazar yerlerini düzenle',
  menuAds: 'Reklam hesaplarını düzenle',
  menuRemoveAtAmazon: 'Amazon’daki erişimi kaldır',
  menuRemove: 'Listeden kaldır',
  disconnect: 'Bağlantıyı kes',
  signIn: 'Oturum aç',
  copied: 'Kopyalandı',
  notCopied: 'Tarayıcınız kopyalamaya izin vermedi.',
  checkedNow: (name) => `Denetlendi: ${name}.`,
  bannerLost: (lost) => plural(lost, { other: '# bağlantı erişimini kaybetti' }),
  bannerRenew: (count) => plural(count, { other: '# bağlantı 7 gün içinde yenilenmeli' }),
  bannerRenewOnly: (count) => plural(count, { other: '# bağlantı 7 gün içinde yenilenmeli' }),
  bannerAll: (parts) => `${parts.join(', ')}.`,
  bannerOne: (name, date, days) =>
    `${name} yaklaşık ${date} tarihine kadar yenilenmeli (${days}). Amazon bunu yılda bir kez ister.`,
  bannerLostOne: (name) => `${name} erişimini kaybetti.`,
  renewInRow: 'Sırayla yenile',
  bannerShow: (count) => `Tümünü göster (${count})`,
  bannerDismiss: 'Şimdi değil',
  offlineNote: (time) => `Çevrimdışısınız. Gösterilen durumun zamanı: ${time}.`,
  staleNote: (time) => `Hizmete ulaşılamıyor. Gösterilen durumun zamanı: ${time}.`,
  askAdmin: 'Yöneticiye sor',
  viewerNote: (names) => `Bağlantıları görüntüleyebilirsiniz. Değiştirebilecek kişiler: ${names}.`,
  anAdmin: 'yöneticiler',
  askSent: 'Bugün soruldu',
} satisfies typeof english;
