import { TenantDocument } from '../../../server/store/document.ts';

const realFetch = globalThis.fetch;
const realCommit = TenantDocument.prototype.commit;

const never = <T>() => new Promise<T>(() => undefined);

/** The process dies at its n-th await on network or disk: that call, or its answer, never comes. */
export function dieAt(n: number): Promise<'died'> {
  return new Promise((resolve) => {
    let count = 0;
    const reached = () => {
      if (++count === n) resolve('died');
      return count >= n;
    };
    globalThis.fetch = async (...call) => {
      if (reached()) return never();
      const answer = await realFetch(...call);
      return reached() ? never() : answer;
    };
    TenantDocument.prototype.commit = async function (this: TenantDocument, writes) {
      if (reached()) return never();
      const stored = await realCommit.call(this, writes);
      return reached() ? never() : stored;
    };
  });
}

/** Network and disk answer again. */
export function revive(): void {
  globalThis.fetch = realFetch;
  TenantDocument.prototype.commit = realCommit;
}
