const { ensureBuilt } = require("./ensureBuilt");

module.exports = async () => ensureBuilt();
