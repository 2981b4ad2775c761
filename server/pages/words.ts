import type { Attempt, Provider } from '../../contract/attempt.ts';
import type { ProblemCode } from '../../contract/problem.ts';

interface Words {
  title: string;
  sentences: string[];
}

const LEFT: Record<Provider, string> = {
  'selling-partner':
    'Amazon still lists the permission you gave. You can remove it in Seller Central under Manage Your Apps.',
  ads: 'Amazon still lists the permission you gave. You can remove it at amazon.com/ap/adam, with the same login.',
};

/** What the start page says while it leads on to Amazon. */
export const startWords = (provider: Provider, hostName: string): string =>
  `You are connecting ${provider === 'ads' ? 'Amazon Ads' : 'an Amazon account'} to ${hostName}. Your password stays with Amazon.`;

/** What the result page says about an attempt. */
export function resultWords(
  attempt: Pick<Attempt, 'provider' | 'state' | 'problem' | 'leftAtAmazon'>,
  hostName: string,
): Words {
  const { title, sentences } = stateWords(attempt, hostName);
  return { title, sentences: attempt.leftAtAmazon ? [...sentences, LEFT[attempt.provider]] : sentences };
}

function stateWords(
  { provider, state, problem }: Pick<Attempt, 'provider' | 'state' | 'problem'>,
  hostName: string,
): Words {
  switch (state) {
    case 'succeeded':
      return { title: 'Connected', sentences: [`You can close this window. ${hostName} shows the account.`] };
    case 'needs_review':
    case 'verifying':
    case 'returning':
      return {
        title: 'Back from Amazon',
        sentences: [
          provider === 'ads'
            ? `You can close this window. ${hostName} shows the ads profiles and asks which to use.`
            : `You can close this window. ${hostName} shows which account it is and asks whether it is right.`,
        ],
      };
    case 'cancelled':
      return { title: 'This attempt was cancelled', sentences: ['Nothing was connected.'] };
    case 'expired':
      return {
        title: 'That took too long',
        sentences: ['The attempt ended, nothing was changed. Start again.'],
      };
    case 'failed':
      return failureWords(problem?.code ?? 'unknown', hostName);
    case 'open':
      return { title: 'Not finished', sentences: ['Nothing has arrived from Amazon yet.'] };
  }
}

/** Somebody came from Amazon's pages, and the host has no page for that. */
export const noArrivalWords = (hostName: string): Words => ({
  title: `Please begin in ${hostName}`,
  sentences: [
    `Nothing was connected. Sign in to ${hostName}, open your connected accounts and connect or renew the account there.`,
  ],
});

/** What a page says when the trip can't go on. */
export function failureWords(code: ProblemCode, hostName: string): Words {
  switch (code) {
    case 'state_mismatch':
    case 'proof_refused':
      return {
        title: 'We couldn’t verify this sign-in',
        sentences: ['It was started in another browser or by another person. Nothing was changed.'],
      };
    case 'consent_declined':
      return {
        title: 'Not allowed at Amazon',
        sentences: ['You cancelled at Amazon. Nothing was connected.'],
      };
    case 'app_misconfigured':
      return {
        title: 'This is our fault',
        sentences: [`${hostName} is not set up correctly at Amazon. You can’t fix it; ${hostName} can.`],
      };
    case 'amazon_down':
      return { title: 'Amazon doesn’t answer', sentences: ['Nothing was changed. Please try again later.'] };
    case 'not_found':
    case 'attempt_over':
      return { title: 'This attempt is over', sentences: [`Go back to ${hostName} and start again.`] };
    default:
      return {
        title: 'Not connected',
        sentences: [`Nothing was changed. Go back to ${hostName} and try again.`],
      };
  }
}
