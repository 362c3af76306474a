// The example page in real browsers: a signed-in user's files in S3 and a note from DynamoDB, by signedFetch and by the SDK.
import assert from "node:assert/strict";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { bundleSdkFiles } from "../server/bundle.mjs";
import { startMinistack } from "../server/ministack.mjs";
import { demoUser, seedDemo } from "../server/seed.mjs";
import { awsConfig, seedAws } from "../server/seed_aws.mjs";
import { serveFiles } from "../server/web.mjs";
import { browserNames, launch, openTab } from "./browsers.mjs";
import { signIn, text } from "./page.mjs";
import { startRecorder } from "./recorder.mjs";

let cognito;
let recorder;
let web;
let folder;

before(async () => {
  cognito = await startMinistack();
  const { userPoolId, userPoolClientId } = await seedDemo(cognito.url);
  await seedAws(cognito.url, { userPoolId, userPoolClientId }).then(async (identityPool) => {
    recorder = await startRecorder(cognito.url);
    const auth = { userPoolId, userPoolClientId, userPoolEndpoint: recorder.url, ...identityPool, identityPoolEndpoint: recorder.url };
    web = await serveFiles({
      connect: [recorder.url, cognito.url],
      folders: { "/": "www", "/pkg/": "pkg", "/aws/bundle/": await bundleSdkFiles() },
      json: { "/config.json": { auth, aws: awsConfig(cognito.url) } },
    });
  });
  folder = mkdtempSync(join(tmpdir(), "files-"));
});

after(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of [web, recorder, cognito]) await server?.stop();
});

for (const name of browserNames) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch(name)));
    after(() => browser?.close());

    test("a user uploads by signedFetch and by the SDK, and finds both files after a reload without GetId", async () => {
      const { page, log } = await openTab(await browser.createBrowserContext());
      await page.goto(`${web.url}/aws/`);
      await page.waitForSelector("#signed-out:not([hidden])");
      await page.goto(`${web.url}/`);
      await page.waitForSelector("#sign-in:not([hidden])");
      await signIn(page, demoUser);

      await page.goto(`${web.url}/aws/`);
      await page.waitForFunction(() => document.getElementById("note").textContent === "Grüße");
      await upload(page, "signed", `Köln + (${name}).txt`);
      await upload(page, "sdk", `sdk ${name}.txt`);

      const operations = () => recorder.requests.map(({ operation }) => operation).filter(Boolean);
      recorder.requests.length = 0;
      await page.reload();
      for (const file of [`Köln + (${name}).txt`, `sdk ${name}.txt`]) await listed(page, file);
      assert.deepEqual(operations(), ["GetCredentialsForIdentity"]);
      const link = await page.$$eval("#list a", (links, end) => links.find((a) => a.textContent.endsWith(end)).href, `(${name}).txt`);
      assert.equal(await (await fetch(link)).text(), `Köln + (${name}).txt`, "the presigned link");
      assert.ok((await text(page, "#identity")).startsWith("us-east-1:"));
      assert.deepEqual(log.errors, []);
      assert.deepEqual(await log.violations(), []);
    });
  });
}

/** Uploads a file that holds its own name. */
async function upload(page, through, file) {
  const path = join(folder, file);
  writeFileSync(path, file);
  await page.select("#through", through);
  await page.waitForSelector("#upload:not([aria-busy])");
  await (await page.$("#file")).uploadFile(path);
  await page.click("#upload [type=submit]");
  await listed(page, file);
}

function listed(page, file) {
  return page.waitForFunction((wanted) => [...document.querySelectorAll("#list li")].some((item) => item.textContent === wanted), {}, file);
}
