import { z } from 'zod';

export const LwaClientId = z.string({ error: 'is not set' }).startsWith('amzn1.application-oa2-client.', {
  message: 'must look like amzn1.application-oa2-client.… (the LWA client id)',
});

export const ClientSecrets = z.array(z.string().min(8, 'must be client secrets')).min(1, 'is not set').max(2);

/** The security profile that Amazon approved for the Ads API. What nobody could verify at Amazon is a switch here. */
export const AdsSettings = z.strictObject({
  /** LWA client id of the security profile that Amazon approved for the Ads API; without it there is no Amazon Ads (“PPC”). */
  clientId: LwaClientId,
  /** The security profile's client secret; two as above. */
  clientSecrets: ClientSecrets,
  /** What the consent asks for. */
  scope: z
    .string()
    .regex(/^[\w:]{1,100}$/, 'must be one scope')
    .default('advertising::campaign_management'),
  /** `true` to ask also who signs in (the scope `profile`), so that people see which login serves a seller, and a new consent of a known login is recognised. Off until you have seen Amazon grant it to your client beside the Ads scope. */
  loginHint: z.boolean().default(false),
  /** `false` if consents to Amazon Ads don't end after 365 days; those from before 30 July 2026 never do. */
  yearlyRenewal: z.boolean().default(true),
});

export const ADS_VARIABLES = {
  'amazon.ads.clientId': 'AMAZON_ADS_CLIENT_ID',
  'amazon.ads.clientSecrets': 'AMAZON_ADS_CLIENT_SECRET',
  'amazon.ads.scope': 'AMAZON_ADS_SCOPE',
  'amazon.ads.loginHint': 'AMAZON_ADS_LOGIN_HINT',
  'amazon.ads.yearlyRenewal': 'AMAZON_ADS_YEARLY_RENEWAL',
} as const;

/** Amazon Ads is on as soon as one of its variables is set; what is missing then is named by the settings' check. */
export function readAds(
  get: (variable: string) => string | undefined,
  readFlag: (name: string, text?: string) => boolean,
) {
  if (!Object.values(ADS_VARIABLES).some(get)) return {};
  const flag = (name: string, usual: string) => readFlag(name, get(name) ?? usual);
  const scope = get(ADS_VARIABLES['amazon.ads.scope']);
  return {
    ads: {
      clientId: get(ADS_VARIABLES['amazon.ads.clientId']),
      clientSecrets:
        get(ADS_VARIABLES['amazon.ads.clientSecrets'])
          ?.split(',')
          .map((part) => part.trim()) ?? [],
      ...(scope ? { scope } : {}),
      loginHint: flag(ADS_VARIABLES['amazon.ads.loginHint'], 'false'),
      yearlyRenewal: flag(ADS_VARIABLES['amazon.ads.yearlyRenewal'], 'true'),
    },
  };
}
