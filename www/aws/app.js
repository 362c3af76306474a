// Files in S3 and an item in DynamoDB, from the page straight to AWS. Whoever signed in on the main page is signed in here.
import { createCognitoAuth } from "../../pkg/index.js";
import { SignedFiles } from "./signed_files.js";

const show = (id) => Object.assign(document.getElementById(id), { hidden: false });
const form = document.getElementById("upload");

main().catch(fail);

async function main() {
  const { auth: config, aws } = await (await fetch("../config.json")).json();
  const auth = createCognitoAuth(config);
  if (!(await auth.getTokens())) return void show("signed-out");
  show("files");
  const { identityId } = await auth.getCredentials();
  show("identity").textContent = identityId;

  const place = { ...aws, prefix: `private/${identityId}/` };
  const ways = { signed: async () => new SignedFiles(auth, place), sdk: once(() => openSdkFiles(auth, place)) };
  const files = async () => ways[form.elements.through.value]();
  const refresh = async () => showFiles(await (await files()).list(), (name) => auth.presignUrl(
    `${place.s3}/${place.bucket}/${encodeURI(place.prefix + name)}`,
    { service: "s3", region: place.region, expiresIn: 300 },
  ));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const file = form.elements.file.files[0];
    busy(async () => {
      await (await files()).upload(file);
      form.elements.file.value = "";
      await refresh();
    });
  });
  form.elements.through.addEventListener("change", () => busy(refresh));
  await Promise.all([refresh(), showNote(auth, aws)]);
}

/** The same through a client of the AWS SDK, which is loaded when it is chosen. */
async function openSdkFiles(auth, place) {
  const { SdkFiles } = await import("./bundle/sdk_files.js");
  return new SdkFiles(auth, place);
}

async function showFiles(names, link) {
  const items = names.map(async (name) => {
    const anchor = Object.assign(document.createElement("a"), { href: await link(name), textContent: name });
    const item = document.createElement("li");
    item.append(anchor);
    return item;
  });
  document.getElementById("list").replaceChildren(...(await Promise.all(items)));
}

async function showNote(auth, { region, dynamodb, table }) {
  const response = await auth.signedFetch("dynamodb", region)(dynamodb, {
    method: "POST",
    headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": "DynamoDB_20120810.GetItem" },
    body: JSON.stringify({ TableName: table, Key: { id: { S: "hello" } } }),
  });
  if (!response.ok) throw new Error(`DynamoDB answered with HTTP ${response.status}.`);
  const { Item } = await response.json();
  document.getElementById("note").textContent = Item?.text.S ?? "There is none.";
}

async function busy(work) {
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  form.querySelector(".error").hidden = true;
  await work().catch(fail);
  form.removeAttribute("aria-busy");
}

function fail(error) {
  show("files");
  Object.assign(form.querySelector(".error"), { textContent: error.message, hidden: false });
}

function once(make) {
  let made;
  return () => (made ??= make());
}
