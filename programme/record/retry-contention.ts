import { recordFault } from './record-fault.ts';

const most = 10;

/** Does the work again, a bounded number of times, where somebody else was first. Whatever else goes wrong is thrown. */
export async function retryContention<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (fault) {
      if (attempt === most || recordFault(fault) !== 'contention') throw fault;
    }
  }
}
