import { openFolder } from '../server/store/folder.ts';
const cpu = process.cpuUsage();
const t = performance.now();
const s = await openFolder('/tmp/tools/big/many');
const { user, system } = process.cpuUsage(cpu);
console.log('wall', performance.now() - t, 'user', user / 1e6, 'sys', system / 1e6);
await s.close();
