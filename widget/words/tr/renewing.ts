import type { renewing as english } from '../renewing.ts';
import { marketplaces } from './plural.ts';

export const renewing = {
  queueTitle: 'Sırayla yenile',
  queueCount: (done, all) => `${done}/${all}`,
  queueDone: {
    renewed: 'yenilendi',
    linked: (name) => `link gönderildi: ${name}`,
    skipped: 'atlandı',
    gone: 'artık gerekmiyor',
  },
  queueSignIn: 'Şu hesapla oturum açın:',
  queueAnyAccount: 'Bu bağlantının hesabıyla oturum açın',
  queueSignOut: 'Amazon oturumunu kapat',
  queueContinue: 'Amazon’a devam et',
  queueLink: 'Bunun yerine link gönder',
  queueSkip: 'Atla',
  queueMore: (count) => `${count} tane daha`,
  queuePause: 'Ara ver, sonra bitir',
  queueFinished: (renewed, all) => `Yenilenen: ${renewed}/${all}.`,
  queueFinishedTitle: 'Hepsi bu kadardı',
  queueNext: (name) => `Sıradaki: ${name}`,
  queueResume: (done, all) => `Yenilemeye devam et, ${done}/${all}`,
  bulkPending: (count) => `${count} beklemede`,
  bulkOnboardTitle: 'Kurulumu başlat',
  bulkOnboardBody: (app) => `${app} bekleyen tüm pazar yerlerini başlatır.`,
  bulkOnboardDone: (count) => `${marketplaces(count)} başlatıldı`,
  bulkOnboardFailed: (names) => `Başlatılmadı: ${names}.`,
} satisfies typeof english;
