import { AttemptRequest, AttemptStarted, CompleteRequest, ReviewRequest } from '../../../contract/api.ts';
import { Attempt } from '../../../contract/attempt.ts';
import { cancelAttempt } from '../../flows/trip/cancel.ts';
import { completeAttempt } from '../../flows/trip/complete.ts';
import { lookAtAttempt } from '../../flows/trip/look.ts';
import { reviewAttempt } from '../../flows/trip/review.ts';
import { startAttempt } from '../../flows/trip/start.ts';
import { widgetRoute } from '../route.ts';

const EXAMPLE_HASH = 'Zm9yLWV4YW1wbGUtb25seS1ub3QtYS1yZWFsLWhhc2g';

export const attemptRoutes = [
  widgetRoute(
    'POST /attempts',
    {
      does: 'Starts a trip to Amazon. The person’s browser opens the answer’s `url`.',
      needs: ['connect', 'ads'],
      body: AttemptRequest,
      example: { region: 'EU', country: 'DE', binding: EXAMPLE_HASH },
      answers: { 201: AttemptStarted },
    },
    ({ context, by, body }) => startAttempt(context, by, body),
  ),
  widgetRoute(
    'GET /attempts/:id',
    { does: 'Where a trip stands.', needs: 'view', answers: { 200: Attempt } },
    ({ context, by, params }) => lookAtAttempt(context, by, params.id),
  ),
  widgetRoute(
    'POST /attempts/:id/complete',
    {
      does: 'The page to which the browser returned proves that the person who started is the one who finishes.',
      needs: ['connect', 'ads'],
      body: CompleteRequest,
      example: { code: EXAMPLE_HASH, secret: EXAMPLE_HASH },
      answers: { 200: Attempt },
    },
    ({ context, by, params, body }) => completeAttempt(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /attempts/:id/review',
    {
      does: 'Says whether the account that came back is the right one.',
      needs: ['connect', 'ads'],
      body: ReviewRequest,
      example: { grantId: 'bm90LWEtcmVhbC1ncmFudA', decision: 'keep' },
      answers: { 200: Attempt },
    },
    ({ context, by, params, body }) => reviewAttempt(context, by, params.id, body),
  ),
  widgetRoute(
    'POST /attempts/:id/cancel',
    {
      does: 'Ends a trip; whatever still arrives for it is refused.',
      needs: ['connect', 'ads'],
      answers: { 200: Attempt },
    },
    ({ context, by, params }) => cancelAttempt(context, by, params.id),
  ),
];
