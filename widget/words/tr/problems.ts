import type { helping as englishHelping, problems as english, ProblemWords } from '../problems.ts';

const unchanged = 'Hiçbir şey değiştirilmedi.';
const ours: ProblemWords = {
  title: 'Hata bizde',
  sentence: ({ app, reference }) =>
    `${app} Amazon’da bunun için yapılandırılmamış. Siz düzeltemezsiniz.${reference ? ` Bize bildirildi: ${reference}.` : ''}`,
};
const unverified: ProblemWords = {
  title: 'Bu oturum açma işlemini doğrulayamadık',
  sentence: `İşlem başka bir tarayıcıda veya başka biri tarafından başlatıldı. ${unchanged}`,
};
const oncePerMinute: ProblemWords = {
  title: 'Lütfen biraz bekleyin',
  sentence: 'Amazon bu denetime dakikada bir kez izin verir.',
};

export const problems = {
  popup_blocked: { title: 'Tarayıcınız Amazon penceresini engelledi', sentence: unchanged },
  window_closed: {
    title: 'Tamamlanmadı',
    sentence: `Amazon penceresi işlem bitmeden kapatıldı. ${unchanged}`,
  },
  attempt_expired: {
    title: 'Çok uzun sürdü',
    sentence: `Denemenin süresi doldu. ${unchanged} Seçimleriniz saklanıyor.`,
  },
  review_expired: {
    title: 'Çok uzun sürdü',
    sentence: 'Doğru hesap olup olmadığını kimse belirtmedi, bu nedenle hesap tutulmadı.',
  },
  consent_declined: {
    title: 'Amazon’da izin verilmedi',
    sentence: 'İşlemi Amazon’da iptal ettiniz. Hiçbir şey bağlanmadı.',
  },
  state_mismatch: unverified,
  proof_refused: unverified,
  code_refused: {
    title: 'Amazon onaylamadı',
    sentence: 'Amazon bu oturum açma işlemini tamamlamayı reddetti. Lütfen yeniden başlayın.',
  },
  permission_missing: {
    title: 'Bu Amazon kullanıcısı uygulama bağlayamaz',
    sentence: `Amazon birincil kullanıcıyı veya “Selling Partner Appstore: View & Edit” iznini ister (bazı hesaplarda “Manage Authorized Partners” da). ${unchanged}`,
  },
  plan_individual: {
    title: '“Professional” planı gerekiyor',
    sentence: `Amazon yalnızca “Professional” planındaki hesapların uygulama kullanmasına izin verir. ${unchanged}`,
  },
  account_not_ready: {
    title: 'Amazon henüz hazır değil',
    sentence: `Yeni veya incelenen hesaplarda bu, 48 saati bulabilir. ${unchanged}`,
  },
  account_inactive: {
    title: 'Amazon’da etkin değil',
    sentence: 'Amazon bu hesabın etkin olmadığını bildiriyor. Buradaki verileriniz saklanıyor.',
  },
  wrong_account: {
    title: 'Farklı bir hesapla oturum açıldı',
    sentence: ({ got, expected }) =>
      got && expected
        ? `Oturum açtığınız hesap: ${got}; bu bağlantının hesabı: ${expected}. ${unchanged}`
        : unchanged,
  },
  wrong_region: {
    title: ({ place }) => (place ? `Bu hesabın yeri: ${place}` : 'Bu hesap başka bir bölgede'),
    sentence: unchanged,
  },
  wrong_type: {
    title: 'Bu bir Vendor Central hesabı',
    sentence: `Seller Central ile başlamıştınız. ${unchanged}`,
  },
  already_here: {
    title: 'Zaten listenizde',
    sentence: ({ name }) =>
      name
        ? `İkinci kez eklemek yerine yeniledik: “${name}”.`
        : 'İkinci kez eklemek yerine bağlantıyı yeniledik.',
  },
  no_marketplaces: {
    title: 'Pazar yeri bulunamadı',
    sentence: ({ place }) =>
      place
        ? `Amazon hiç pazar yeri bildirmedi: ${place}.`
        : 'Amazon bu hesap için hiç pazar yeri bildirmedi.',
  },
  role_missing: {
    title: 'Bir izin eksik',
    sentence: ({ role, feature }) =>
      `${role ? `${feature ? `${feature} için ` : ''}“${role}” gerekiyor. ` : ''}Geri kalanı çalışıyor.`,
  },
  revoked: {
    title: 'Erişim Amazon’da kaldırıldı',
    sentence: ({ date }) =>
      `${date ? `Amazon’dan gelen son yanıt: ${date}. ` : ''}“Manage Your Apps” sayfasında kapatılmış veya parola değiştirilmiş olabilir. Geçmiş verileriniz saklanıyor.`,
  },
  expired: {
    title: 'Yıllık yenileme gecikti',
    sentence: ({ date }) =>
      `Amazon bunu 365 günde bir ister. ${date ? `Sona erme tarihi: ${date}. ` : ''}Geçmiş verileriniz saklanıyor; eksik kalanı alacağız.`,
  },
  app_not_in_region: {
    title: 'Hata bizde',
    sentence: ({ app, reference }) =>
      `${app} Amazon’da bu bölge için yapılandırılmamış. Siz düzeltemezsiniz.${reference ? ` Bize bildirildi: ${reference}.` : ''}`,
  },
  app_misconfigured: ours,
  app_draft: ours,
  amazon_down: {
    title: 'Amazon yanıt vermiyor',
    sentence: ({ time }) =>
      time
        ? `${unchanged} Yeniden deneyeceğimiz saat: ${time}.`
        : `${unchanged} Kendiliğimizden yeniden deneyeceğiz.`,
  },
  rate_limited: oncePerMinute,
  checked_lately: oncePerMinute,
  ads_no_profile: {
    title: 'Henüz reklam hesabı yok',
    sentence: 'Amazon ilk kampanyayla bir tane oluşturur. Her gün bakıyoruz.',
  },
  ads_profile_missing: {
    title: ({ country }) => (country ? `Bu kullanıcıda yok: ${country}` : 'Bir ülke bu kullanıcıda yok'),
    sentence: 'Yetki yok, kampanya yok veya Amazon’da işaretlenmemiş.',
  },
  ads_view_only: {
    title: 'Yalnızca görüntüleme',
    sentence: 'Bu kullanıcı kampanyaları görebilir, ancak değiştiremez.',
  },
  plan_limit: {
    title: 'Plan sınırına ulaşıldı',
    sentence: ({ used, max }) =>
      max === undefined
        ? 'Planınızda başka pazar yeri için yer yok.'
        : `${used}/${max} pazar yeri kullanılıyor.`,
  },
  host_session: {
    title: 'Lütfen yeniden oturum açın',
    sentence: ({ app }) => (app ? `${app} oturumunuz sona erdi.` : 'Oturumunuz sona erdi.'),
  },
  offline: {
    title: 'Çevrimdışısınız',
    sentence: ({ time }) =>
      time ? `Gösterilen durumun zamanı: ${time}.` : 'Bilinen son durumu gösteriyoruz.',
  },
  origin_refused: {
    title: 'Bu sayfada hesap bağlanamıyor',
    sentence: 'Sayfa bunun için yapılandırılmamış. Siz düzeltemezsiniz; lütfen desteğe bildirin.',
  },
  step_up_required: {
    title: 'Lütfen kimliğinizi doğrulayın',
    sentence: ({ app }) =>
      `${app} bu işlemden önce yeniden oturum açmanızı istiyor. Hiçbir şey değiştirilmedi.`,
  },
  forbidden: { title: 'Bunun için artık izniniz yok', sentence: unchanged },
  conflict: {
    title: 'Biri daha hızlı davrandı',
    sentence: 'Bu arada değiştirildi. Lütfen yeniden bakın.',
  },
  not_found: {
    title: 'Artık burada değil',
    sentence: 'Bu arada biri kaldırdı. Başka hiçbir şey değiştirilmedi.',
  },
  name_taken: { title: 'Bu adda bir bağlantınız zaten var', sentence: 'Başka bir ad seçin.' },
  attempt_over: { title: 'Bu deneme sona erdi', sentence: `${unchanged} Yeniden başlayabilirsiniz.` },
  departures_used: {
    title: 'Bu deneme sona erdi',
    sentence: 'Amazon’a üç kez gidildi. Yeni bir deneme başlatın.',
  },
  arrival_over: {
    title: 'Çok uzun sürdü',
    sentence: 'Amazon’da “Authorize” veya “Re-authorize” ile yeniden başlayın.',
  },
  link_over: { title: 'Linkin süresi doldu', sentence: 'Yeni bir link oluşturun.' },
  links_used: {
    title: 'Bugünlük bu kadar link yeter',
    sentence: 'Yarın yenilerini gönderebilir, gerekmeyenleri geri çekebilirsiniz.',
  },
  undo_over: {
    title: 'On saniye doldu',
    sentence: 'Bağlantı kesik kalır. “Tekrar bağla” geri getirir.',
  },
  too_many_attempts: {
    title: 'Çok fazla açık deneme var',
    sentence: 'Önce birini tamamlayın veya iptal edin.',
  },
  unavailable: { title: 'Hizmete ulaşılamıyor', sentence: `${unchanged} Lütfen tekrar deneyin.` },
  unknown: {
    title: 'Bir sorun oluştu',
    sentence: ({ reference }) => (reference ? `${unchanged} Referans: ${reference}.` : unchanged),
  },
} satisfies Record<keyof typeof english, ProblemWords>;

export const helping = {
  actors: {
    user: 'Bunu siz düzeltebilirsiniz.',
    owner: 'Bunu Amazon hesabının sahibi düzeltebilir.',
    host: 'Bunu yalnızca biz düzeltebiliriz.',
    amazon: 'Bunu yalnızca Amazon düzeltebilir.',
  },
  requestSent: 'İsteğiniz yolda.',
  startHere: 'Buradan başla',
  remindMe: 'Bana hatırlat',
  reminded: 'Çalıştığında size haber vereceğiz.',
  notifyMe: 'Bana haber ver',
  notified: 'Düzeldiğinde size haber vereceğiz.',
  openHealth: '“Account Health” sayfasını aç',
  tryNow: 'Şimdi dene',
  chooseAnother: 'Başka bölge seç',
  reconnectEditor: 'Düzenleme yetkisiyle yeniden bağla',
  enabledAt: (time) => `Açılma saati: ${time}`,
  permissionSteps: [
    'Birincil kullanıcı Seller Central’da “Settings › User Permissions” sayfasını açar.',
    'Adınızın yanında: “Manage Permissions”.',
    '“Selling Partner Appstore” (bazı hesaplarda “Manage Authorized Partners” da): “View & Edit”. Kaydedin.',
    'Sonra burada tekrar deneyin.',
  ],
  planSteps: [
    'Seller Central’da “Settings › Account Info” sayfasını açın.',
    '“Your Services › Manage”: “Professional” planına yükseltin. Amazon bunun için ücret alır.',
    'Sonra burada tekrar deneyin.',
  ],
  primarySteps: [
    'Birincil kullanıcı, satıcı hesabını açan kişidir.',
    'Amazon’da o kişi olarak oturum açın veya ona link gönderin.',
  ],
  adsSteps: [
    'Henüz kampanya yok: Ülke, ilk kampanyayla görünür.',
    'Yetki yok: Hesap sahibi bunu Amazon Ads’te “Access and settings” altında verir. 24 saat sürebilir.',
    'İşaretlenmemiş: Tekrar bağlayın ve Amazon’un hesap listesinde ülkeyi işaretleyin.',
  ],
} satisfies typeof englishHelping;
