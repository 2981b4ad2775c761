import type { links as english } from '../links.ts';
import { plural } from './plural.ts';

export const links = {
  linkTitle: 'Hesap sahibine sor',
  askOwner: 'Sahibinden bağlamasını iste…',
  linkFor: 'Ne için',
  linkAds: 'Amazon Ads dahil',
  linkName: 'Ad',
  linkEmail: 'E-posta',
  linkWhat: (app) => `Yalnızca Amazon’da oturum açar. ${app} hesabı gerekmez.`,
  linkEnds: (date) => `${date} tarihine kadar geçerli · tek kullanımlık`,
  linkValid: 'Yedi gün geçerli · tek kullanımlık',
  linkCopy: 'Linki kopyala',
  linkSend: 'İstek gönder',
  linkNameMissing: 'Kime sorulduğunu belirtin.',
  linkNameOdd: 'Yalnızca ad, adres olmadan.',
  linkEmailMissing: 'Kime sorulduğunu herkesin bilmesi için bir e-posta adresi girin.',
  linkOnce:
    'Bu adres yalnızca şimdi gösterilir. “Yeniden kopyala” yeni bir adres oluşturur ve bunu geçersiz kılar.',
  linkAddress: 'Linkin adresi',
  linkCopied: 'Link kopyalandı.',
  linkSentTo: (name) => `İstek yolda: ${name}.`,

  privateTitle: 'Gizli pencere kullan',
  privateWhat:
    'Kendiniz için bir link oluşturun, sonra bir gizli pencere açıp oraya yapıştırın. Bu pencerede Amazon’da kimsenin oturumu açık değildir, bu nedenle hesabı siz seçersiniz.',
  privateName: 'Adınız',
  privateEmail: 'E-postanız',
  usePrivate: 'Gizli pencere kullan',

  linkStates: {
    sent: (name, date) => `Link gönderildi: ${name}, ${date}`,
    opened: (name) => `Link açıldı: ${name}`,
    at_amazon: (name) => `${name} Amazon’da`,
    done: (name) => `Bağlayan: ${name}`,
    withdrawn: (name, date) => `Link geri çekildi: ${name}, ${date}`,
    expired: (name, date) => `Linkin süresi doldu: ${name}, ${date}`,
  },
  linkCopyAgain: 'Yeniden kopyala',
  linkWithdraw: 'Geri çek',
  linkWithdrawn: (name) => `Link artık çalışmıyor: ${name}.`,
  linkRenew: 'Yeni link gönder',

  bulkLinksTitle: (count) => plural(count, { other: '# link gönder' }),
  bulkLinksBody: 'Her link, bağlantının sorumlusuna gider.',
  bulkLinksNobody: 'Sorumlu kişi yok; ayrıntıları açıp önce birini belirleyin.',
  bulkLinksSend: (count) => (count > 0 ? `İstekleri gönder (${count})` : 'İstekleri gönder'),
  bulkLinksSent: (count) => plural(count, { other: '# istek yolda.' }),
  bulkLinksFailed: (names) => `Gönderilmedi: ${names}.`,
} satisfies typeof english;
