import assert from 'node:assert/strict';
import { headersOf, SAMPLES, withoutNumbers, type Sample, type SampleName } from './wire-samples.ts';

/** Status, headers and bytes are what Amazon sends. */
export async function isSample(response: Response, name: SampleName): Promise<void> {
  const sample: Sample = SAMPLES[name];
  const body = await response.text();
  assert.deepEqual([response.status, withoutNumbers(body)], [sample.status, sample.body], name);
  for (const [header, value] of Object.entries(sample.headers ?? {}))
    assert.equal(response.headers.get(header), value, `${name}: ${header}`);
  for (const [header, form] of Object.entries(headersOf(response.url)))
    assert.match(response.headers.get(header) ?? '', form, `${name}: ${header}`);
}
