import { ownershipOf } from './ownership.js';

/**
 * What becomes of each file that differs between the template then and now.
 * @typedef {object} Plan
 * @property {string[]} take as it is in the template
 * @property {string[]} remove the template has none any more
 * @property {string[]} merge three ways
 * @property {string[]} replaced among those that are taken or removed: was edited in this fork
 * @property {string[]} staysDeleted the template has it, this fork has deleted it
 * @property {string[]} kept the template has none any more, and this fork has edited it
 */

/**
 * @typedef {ReadonlyMap<string, string>} Files the hash of what each holds, by path
 * @param {Files} base the template as this fork last took it
 * @param {Files} theirs the template now
 * @param {Files} ours this fork
 * @returns {Plan}
 */
export function planOf(base, theirs, ours) {
  /** @type {Plan} */
  const plan = { take: [], remove: [], merge: [], replaced: [], staysDeleted: [], kept: [] };
  for (const path of [...new Set([...base.keys(), ...theirs.keys()])].sort()) {
    const ownership = ownershipOf(path);
    const [then, now, here] = [base.get(path), theirs.get(path), ours.get(path)];
    if (ownership === 'owned' || now === then || now === here) continue;
    if (here === undefined) {
      // What it has deleted; or, where the template had none, what is new.
      if (then === undefined) plan.take.push(path);
      else plan.staysDeleted.push(path);
      continue;
    }
    const isEdited = here !== then;
    if (isEdited && ownership === 'merged') (now === undefined ? plan.kept : plan.merge).push(path);
    else (now === undefined ? plan.remove : plan.take).push(path);
    if (isEdited && ownership === 'received') plan.replaced.push(path);
  }
  return plan;
}
