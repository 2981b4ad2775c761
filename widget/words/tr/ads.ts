import type { ads as english } from '../ads.ts';
import { plural } from './plural.ts';

const profiles = (count: number): string => plural(count, { other: '# profil' });

export const ads = {
  adsTitle: (group) => `PPC bağla · ${group}`,
  adsEditTitle: (group) => `Reklam hesaplarını düzenle · ${group}`,
  adsWhich: 'PPC’sini bağlamak istediğiniz pazar yerlerini seçin.',
  adsNeedsConsent: 'Amazon Ads için ayrı bir onay gerekir. Amazon bir sonraki adımda bunu ister.',
  adsSignedIn: 'Amazon Ads’te oturum açan kullanıcı:',
  adsContinue: (count) => (count > 0 ? `Devam et (${count})` : 'Devam et'),
  adsNoneToConnect: 'Bu hesabın, reklam hesabı bulunan tüm pazar yerleri bağlı.',
  adsSearch: 'Profil ara',
  adsCount: (all, matching) => `${profiles(all)}, ${plural(matching, { other: '# eşleşme' })}`,
  adsFound: (count) => `${profiles(count)} bulundu`,
  adsReading: 'Profiller Amazon’dan okunuyor',
  adsProfiles: 'Reklam profilleri',
  adsMatched: 'eşleşti',
  adsLinked: 'bağlı',
  adsEdit: 'Düzenleme',
  adsViewOnly: 'Yalnızca görüntüleme',
  adsOthers: (count) => plural(count, { other: 'Diğer satıcılara ait # profil' }),
  adsUnknown: (count) => plural(count, { other: 'Bağlanamayan # profil' }),
  adsVendor: 'Tedarikçiye (Vendor) ait, desteklenmiyor',
  adsAgency: 'Ajansın kendisine ait, desteklenmiyor',
  adsOther: 'Desteklenmeyen bir türde',
  adsNotHere: 'Satıcısı burada bağlı değil',
  adsUnsupportedCountry: 'Ülke desteklenmiyor',
  adsMissing: 'Amazon’un bu kullanıcıya sunmadıkları:',
  adsMissingWhy: (countries) =>
    `${countries} – henüz kampanya yok, yetki yok veya Amazon’un hesap listesinde işaretlenmemiş.`,
  adsMissingNew: 'Yeni yetki verildikten sonra bu, Amazon’da 24 saati bulabilir.',
  adsUnreachable: (regions) =>
    `Amazon’un şu bölümleri yanıt vermedi, bu nedenle bazı profiller eksik olabilir: ${regions}.`,
  checkAgain: 'Yeniden denetle',
  checkedLately: (time) => `Amazon bu denetime dakikada bir kez izin verir. Yeniden deneme saati: ${time}.`,
  adsChecked: 'Amazon’dan yeniden okundu',
  adsConnect: (count) => (count > 0 ? `PPC bağla (${count})` : 'PPC bağla'),
  adsChooseOne: 'En az bir profil seçin.',
  adsConnected: (count) => `PPC bağlandı: ${profiles(count)}.`,
  adsRenewed: 'PPC yeniden bağlandı.',
  adsChoiceTitle: 'Hangi reklam profillerini bağlamak istiyorsunuz?',
  adsChoiceBody: (count, login) =>
    login
      ? `Amazon Ads şu kullanıcıya ${profiles(count)} sunuyor: ${login}.`
      : `Amazon Ads bu kullanıcıya ${profiles(count)} sunuyor.`,
  adsChoose: 'Profil seç',
  adsNoProfiles:
    'Bu Amazon kullanıcısının henüz reklam hesabı yok. Amazon, ilk kampanyayla bir tane oluşturur.',
  adsEnds: (time) => `Siz seçmeden hiçbir şey bağlanmaz. Bitiş: ${time}.`,
  adsAnotherLogin: 'Başka kullanıcı dene',
  adsMore: 'Daha fazla profil seç',
  adsPaused: (country) => `PPC duraklatıldı: ${country}.`,
  adsResumed: (country) => `PPC devam ediyor: ${country}.`,
  adsDisconnect: 'PPC bağlantısını kes',
  adsDisconnectQuestion: (group) => `PPC bağlantısı kesilsin mi: ${group}?`,
  adsDisconnectStops: (app) => `${app} kampanyaları okumayı ve değiştirmeyi hemen bırakır.`,
  adsShared: (count) => plural(count, { other: 'Bu kullanıcıyı # satıcı daha kullanıyor.' }),
  adsSharedOnly: (group, all) =>
    `Burada yalnızca şunun bağlantısı kesilir: ${group}. Erişimi Amazon’da kaldırmak toplam ${all} satıcının bağlantısını keser.`,
  adsLast: 'Bu kullanıcıyı başka satıcı kullanmıyor, bu nedenle anahtarı yok edilir.',
  adsKeeps: 'Seller Central çalışmaya devam eder: Ayrı bir bağlantıdır.',
  adsDisconnected: (group) => `PPC bağlantısı kesildi: ${group}.`,
} satisfies typeof english;
