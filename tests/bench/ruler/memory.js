/** Memory of running processes, from /proc; where there is none, nothing is known. */
import fs from 'node:fs';

/**
 * @param {number | undefined} pid
 * @param {'VmRSS' | 'VmHWM'} field what is resident now, or has been at most
 * @returns {number | undefined} megabytes of the process and all its children
 */
export function memoryOf(pid, field) {
  const own = pid === undefined ? undefined : ownMemory(pid, field);
  if (pid === undefined || own === undefined) return undefined;
  return childrenOf(pid).reduce((sum, child) => sum + (memoryOf(child, field) ?? 0), own);
}

/** @param {number} pid @param {string} field */
function ownMemory(pid, field) {
  const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(contents(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** @param {number} pid @returns {number[]} */
function childrenOf(pid) {
  return threadsOf(pid).flatMap((thread) =>
    contents(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** @param {number} pid @returns {string[]} */
function threadsOf(pid) {
  try {
    return fs.readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** @param {string} file */
function contents(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
