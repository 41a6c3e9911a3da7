// Opens sealed tokens with a JOSE library that is not ours (npm's jose), and makes some, all as JSON.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , library, work, file] = process.argv;
const { CompactEncrypt, compactDecrypt } = await import(pathToFileURL(library));
const given = JSON.parse(readFileSync(file, "utf8"));
const utf8 = new TextEncoder();
const key = (one) => (one.password === undefined ? Buffer.from(one.key, "base64url") : utf8.encode(one.password));

const open = async (one) => {
  const options = { keyManagementAlgorithms: [one.alg], contentEncryptionAlgorithms: [one.enc], maxPBES2Count: 2_000_000 };
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(one.jwe, key(one), options);
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(plaintext), header: protectedHeader };
  } catch (error) {
    return { error: error.code };
  }
};

const make = async (one) => {
  const jwe = new CompactEncrypt(utf8.encode(one.text)).setProtectedHeader(one.header);
  if (one.rounds) jwe.setKeyManagementParameters({ p2c: one.rounds });
  return { jwe: await jwe.encrypt(key(one)) };
};

console.log(JSON.stringify(await Promise.all(given.map({ open, make }[work]))));
