import type { trip as english } from '../trip.ts';
import { marketplaces } from './plural.ts';

export const trip = {
  beforeTitle: 'Amazon’a gitmeden önce',
  beforeConnecting: 'Bağladığınız hesap',
  beforeRenewing: 'Yenilediğiniz hesap',
  before1: 'Doğru Amazon Seller Central hesabında oturum açın.',
  before1Why: 'Amazon, bu tarayıcıda açık olan hesabı bağlar.',
  before1Check: 'Şimdi denetleyin:',
  before1Switcher: 'Birden fazla hesap varsa bu, Seller Central’ın hesap değiştiricisinde görünen hesaptır.',
  beforeExpected: 'Şu hesap olmalı:',
  before2: 'Birincil kullanıcı veya “Selling Partner Appstore: View & Edit” izni gerekir.',
  before2Unsure: 'Emin değil misiniz?',
  before2Steps: [
    'Seller Central’da “Settings › User Permissions” sayfasını açın.',
    'Açamıyorsanız birincil kullanıcı değilsiniz: O kişiye sorun veya link gönderin.',
    'Açabiliyorsanız adınızın yanında “Selling Partner Appstore” için “View & Edit” yazmalıdır.',
  ],
  before3: (name) => `Amazon “${name}” adını gösterir. Bu biziz.`,
  before3Rights: 'Görüntüleme ve düzenleme yetkilerini listeler.',
  before3Why: 'Bunları ne için kullanıyoruz',
  before3Plain: (app) =>
    `${app} bunları size kendi verilerinizi göstermek için kullanır; siz değiştirmedikçe hiçbir şeyi değiştirmez.`,
  before4: 'Amazon’un sayfasında kutuyu işaretleyip “Confirm” seçin.',
  before4Ads: 'Amazon’un sayfasında “Allow” seçin.',
  beforeAds1: 'Reklam hesaplarını kullanabilen Amazon kullanıcısıyla oturum açın.',
  beforeAds1Why: 'Amazon, bu tarayıcıda açık olan kullanıcının görebildiklerine izin verir.',
  beforeAds2:
    'Kullanıcının kampanyaları düzenleme yetkisi olmalıdır; yoksa yalnızca görüntüleme için bağlanabilir.',
  beforeAdsPlace: (group) => `${group} · Amazon Ads`,
  beforeOwn:
    'Amazon yeni bir bilgisayarda veya ağda kod isteyebilir. Hesap sahibi bunu her zamanki cihazında yapabilir.',
  beforeHide: 'Bunu bir daha gösterme',
  beforeHideNote: 'Yenilemelerde her zaman gösterilir.',
  continueToAmazon: 'Amazon’a devam et',
  cancel: 'İptal',
  cancelled: 'İptal edildi. Hiçbir şey değiştirilmedi.',
  close: 'Kapat',

  waitingTitle: (place) => `Amazon bekleniyor · ${place}`,
  waitingBody: (time) => `Amazon penceresinde tamamlayın. Bu denemenin bitiş saati: ${time}.`,
  waitingAds: (time) => `Amazon Ads penceresinde tamamlayın. Bu denemenin bitiş saati: ${time}.`,
  waitingElsewhere: (time) =>
    `Bu işlem başka bir sekmede veya pencerede başlatıldı. Orada tamamlayın veya burada yeniden başlayın. Bitiş saati: ${time}.`,
  theOwner: 'Hesap sahibi',
  amazonAds: 'Amazon Ads',
  leftShow: 'Amazon’da kalan adım',
  waitingOwner: (name) => `${name} linkinizle Amazon’da.`,
  openInTab: 'Bu sekmede aç',
  verifyingTitle: (place) => `Hesap denetleniyor · ${place}`,
  verifyingBody: 'Amazon’dan döndünüz. Hangi hesap olduğunu okuyoruz.',
  verifyingSlow: 'Amazon’un yanıtı gecikiyor. Bu sayfadan ayrılsanız da işlem kendiliğinden sürer.',
  bringToFront: 'Pencereyi öne getir',
  startAgain: 'Yeniden başla',

  reviewTitle: 'Doğru hesap bu mu?',
  reviewStore: 'Mağaza',
  reviewRegion: 'Bölge',
  reviewMarketplaces: (count) => `Pazar yerleri (${count})`,
  reviewExpected: 'Beklenen',
  reviewSame: 'Öncekiyle aynı hesap',
  reviewEnds: (time) =>
    `Siz yanıtlamadan hiçbir şey yüklenmez. Yanıt gelmezse hesabın bırakılacağı zaman: ${time}.`,
  keep: 'Evet, kalsın',
  refuse: 'Doğru hesap değil',
  reviewDifferent: (got, expected) =>
    `Bu farklı bir hesap (${got}). Önceki bağlantınız değişmedi: ${expected}.`,
  addAsNew: 'Yeni hesap olarak ekle',
  reviewOtherPlace: (place) => `Bu hesabın yeri: ${place}. Oraya eklensin mi?`,
  addThere: 'Oraya ekle',
  reviewUnfamiliar:
    'Bu kimliği daha önce bağladınız, ancak mağaza adları yeni. Hesabı yalnızca bu adları tanıyorsanız tutun.',

  doneConnected: (name, count) => `${name} bağlandı. ${marketplaces(count)} bulundu.`,
  doneRenewed: (name, date) =>
    date ? `${name} yaklaşık ${date} tarihine kadar yenilendi.` : `${name} yenilendi.`,
  historyKept: 'Geçmiş verileriniz saklanır.',
  alreadyHere: (name) => `“${name}” adıyla zaten listenizde. Bağlantıyı yeniledik.`,

  dismiss: 'Gizle',

  saidTitle: 'Amazon’un sayfasında başka bir şey mi yazıyordu?',
  saidIntro: 'Amazon bazı retleri yalnızca kendi sayfasında gösterir. Ne yazıyordu?',
  said: {
    permission: '“Invalid Access … you do not have permission to view this page”',
    professional:
      '“You’re not permitted to take this action … primary user of a Professional selling account”',
    notReady: 'Hesap yeni, incelemede, tatil modunda veya henüz doğrulanmamış',
    inactive: 'Hesap askıya alınmış veya devre dışı bırakılmış',
    region: '“No supported business account on this site” veya beklenenden farklı bir ülke',
    ours: 'MD1000, MD5100 veya MD9100 gibi bir hata kodu ya da App ID ile birlikte “Something went wrong”',
    lost: 'Bir hesap seçtim ve Amazon’un ana sayfasına düştüm',
    blank: 'Sayfa boş kaldı veya başkasının hesabını gösterdi',
    register: 'Amazon beni satıcı olarak kaydolmaya davet etti',
  },
  saidPlan: 'Hangi plan?',
  saidPlanWhy: 'Amazon iki durumda aynı şeyi söyler.',
  saidIndividual: 'Individual',
  saidProfessional: 'Professional',
  saidPlanUnknown: 'Bilmiyorum',
  saidPlanWhere: 'Seller Central’da “Settings › Account Info” altında “Your Services” olarak yazar.',
  saidLost:
    'Amazon yolda işlemi yarım bıraktı. Yeniden başlayın: Artık oturumunuz açık olduğu için Amazon hemen sorar.',
  saidBlank:
    'Amazon oturumunu kapatın, yeniden başlayın ve yalnızca doğru hesapla oturum açın. Ya da gizli pencere kullanın.',
  saidRegister:
    'Bir alışveriş hesabının oturumu açıktı. Amazon oturumunu kapatın, sonra satıcı hesabıyla yeniden başlayın.',
  saidRegion: (place) =>
    `Oturumu açık olan hesap burada satış yapmıyor: ${place}. Başka bir hesapla oturum açın veya diğer bölgeyi bağlayın.`,
  details: 'Ayrıntılar',
  reference: (code, reference) => (reference ? `${code} · ref. ${reference}` : code),
  copyForSupport: 'Destek için kopyala',
} satisfies typeof english;
