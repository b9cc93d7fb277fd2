// fast-check with one seed for every run: a check of the same code gives the same answer on every machine, and a new property is
// met by the inputs that its author saw. Other inputs are tried on purpose: `SEED=7 npm run test:unit -- path`.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260601) });

module.exports = fc;
