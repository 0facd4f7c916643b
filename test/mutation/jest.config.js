// Nothing that is built is driven here: building it once for each change would take days.
const { globalSetup: _, ...rest } = require("../../jest.config");

module.exports = { ...rest, rootDir: "../.." };
