import type { empty as english } from '../empty.ts';

export const empty = {
  emptyTitle: 'İlk Amazon hesabınızı bağlayın',
  emptyBody: (app) =>
    `${app} satış verilerinizi Amazon’un kendi oturum açma sayfası üzerinden okur. Parolanız Amazon’da kalır.`,
  whereSell: 'Nerede satış yapıyorsunuz?',
  whereHint: (country, region, alone) =>
    alone
      ? `${country}, ${region} bölgesindedir. Japonya, Avustralya ve Singapur tek tek bağlanır.`
      : `${country}, ${region} bölgesindedir: Tek oturum o hesabın pazar yerlerini kapsar; başka hesaplar da eklenebilir.`,
  youNeed:
    'Gerekenler: “Professional” planı · birincil kullanıcı veya “Selling Partner Appstore: View & Edit”',
  notOwner: 'Hesabın sahibi değilim',
  emptyViewer: 'Henüz Amazon hesabı bağlanmadı',
  canConnect: (names) => `Bağlayabilecek kişiler: ${names}.`,
  someoneCanConnect: 'Bir yönetici hesap bağlayabilir.',
} satisfies typeof english;
