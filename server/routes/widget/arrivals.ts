import { AttemptStarted } from '../../../contract/api.ts';
import { Arrival, ArrivalClaim, ArrivalRequest } from '../../../contract/arrival.ts';
import { claimArrival, lookAtArrival } from '../../flows/arrivals/claim.ts';
import { widgetRoute } from '../route.ts';

const EXAMPLE_HASH = 'Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLWhhc2g';

/** Accounts that somebody brings from Amazon's own pages. */
export const arrivalRoutes = [
  widgetRoute(
    'POST /arrivals',
    {
      does: 'Says where an account could belong that somebody brought from Amazon’s pages.',
      needs: 'connect',
      body: ArrivalRequest,
      example: { code: EXAMPLE_HASH },
      answers: { 200: Arrival },
    },
    ({ context, by, body }) => lookAtArrival(context, by, body.code),
  ),
  widgetRoute(
    'POST /arrivals/claim',
    {
      does: 'Goes on with it, for one connection, one seller or a new one. Open the answer’s `url` in the same tab.',
      needs: 'connect',
      body: ArrivalClaim,
      example: { code: EXAMPLE_HASH, binding: EXAMPLE_HASH },
      answers: { 201: AttemptStarted },
    },
    ({ context, by, body }) => claimArrival(context, by, body),
  ),
];
