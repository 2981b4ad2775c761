import type { renewing as english } from '../renewing.ts';
import { marketplaces, plural } from './plural.ts';

export const renewing = {
  queueTitle: 'Renouveler à la suite',
  queueConnectTitle: 'Connecter à la suite',
  connectAll: (count) => (count > 2 ? 'Connecter les trois' : 'Connecter les deux'),
  queueCount: (done, all) => `${done} sur ${all}`,
  queueDone: {
    renewed: 'renouvelé',
    linked: (name) => `lien envoyé à ${name}`,
    skipped: 'passé',
    gone: 'plus nécessaire',
    connected: 'connecté',
  },
  queueSignIn: 'Identifiez-vous avec le compte',
  queueAnyAccount: 'Identifiez-vous avec le compte de cette connexion',
  queueSignInFor: (country) => `Identifiez-vous avec le compte qui vend ici : ${country}`,
  queueSignOut: 'Se déconnecter d’Amazon',
  queueContinue: 'Continuer vers Amazon',
  queueLink: 'Envoyer plutôt un lien',
  queueSkip: 'Passer',
  queueMore: (count) => plural(count, { one: '# autre', other: '# autres' }),
  queuePause: 'Interrompre, terminer plus tard',
  queueFinished: (renewed, all) =>
    plural(renewed, { one: `# sur ${all} est renouvelé.`, other: `# sur ${all} sont renouvelés.` }),
  queueFinishedTitle: 'C’était la dernière',
  queueConnected: (done, all) => `Connectés : ${done} sur ${all}.`,
  queueNext: (name) => `Suivant : ${name}`,
  queueResume: (done, all) => `Reprendre les renouvellements, ${done} sur ${all}`,
  queueResumeConnecting: (done, all) => `Reprendre les connexions, ${done} sur ${all}`,
  bulkPending: (count) => `${count} en attente`,
  bulkOnboardTitle: 'Démarrer la configuration',
  bulkOnboardBody: (app) => `${app} démarre toutes les marketplaces en attente.`,
  bulkOnboardDone: (count) => `Démarrage : ${marketplaces(count)}`,
  bulkOnboardFailed: (names) => `Non démarrés : ${names}.`,
} satisfies typeof english;
