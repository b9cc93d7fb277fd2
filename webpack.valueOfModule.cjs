// A webpack loader: puts the values that a module exports in place of the module, worked out while building. They must be plain data.
const { dirname } = require('node:path');
const { register } = require('tsx/cjs/api');

module.exports = function valueOfModule() {
  this.addContextDependency(dirname(this.resourcePath));
  const unregister = register();
  try {
    const exported = Object.entries(require(this.resourcePath));
    return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
  } finally {
    unregister();
  }
};
