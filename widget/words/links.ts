/** Words of the link for an account's owner, and of the row's line about it. */
export const links = {
  linkTitle: 'Ask the account owner',
  askOwner: 'Ask owner to connect…',
  linkFor: 'For',
  linkAds: 'also Amazon Ads',
  linkName: 'Name',
  linkEmail: 'E-mail',
  linkWhat: (app: string) => `They sign in at Amazon only. No ${app} account needed.`,
  linkEnds: (date: string) => `Valid until ${date} · one use`,
  linkValid: 'Valid for seven days · one use',
  linkCopy: 'Copy link',
  linkSend: 'Send request',
  linkNameMissing: 'Say who is asked.',
  linkNameOdd: 'A plain name, without addresses.',
  linkEmailMissing: 'An e-mail address, so that everybody knows who was asked.',
  linkOnce: 'This address is shown only now. Copy again makes a new one, and ends this one.',
  linkAddress: 'Address of the link',
  linkCopied: 'The link is copied.',
  linkSentTo: (name: string) => `The request to ${name} is on its way.`,

  privateTitle: 'Use a private window',
  privateWhat:
    'Make a link for yourself, then open a private window and paste it there. Nobody is signed in to Amazon in it, so you choose the account.',
  privateName: 'Your name',
  privateEmail: 'Your e-mail',
  usePrivate: 'Use a private window',

  linkStates: {
    sent: (name: string, date: string) => `Link sent to ${name}, ${date}`,
    opened: (name: string) => `Link opened by ${name}`,
    at_amazon: (name: string) => `${name} is at Amazon`,
    done: (name: string) => `Connected by ${name}`,
    withdrawn: (name: string, date: string) => `Link to ${name} withdrawn, ${date}`,
    expired: (name: string, date: string) => `Link to ${name} ended on ${date}`,
  },
  linkCopyAgain: 'Copy again',
  linkWithdraw: 'Withdraw',
  linkWithdrawn: (name: string) => `The link to ${name} no longer works.`,
  linkRenew: 'Send a new link',

  bulkLinksTitle: (count: number) => (count === 1 ? 'Send 1 link' : `Send ${count} links`),
  bulkLinksBody: 'Each goes to the person who is responsible for the connection.',
  bulkLinksNobody: 'Nobody is responsible; open its details and name somebody first.',
  bulkLinksSend: (count: number) => (count > 0 ? `Send requests (${count})` : 'Send requests'),
  bulkLinksSent: (count: number) =>
    count === 1 ? '1 request is on its way.' : `${count} requests are on their way.`,
  bulkLinksFailed: (names: string) => `Not sent: ${names}.`,
};
