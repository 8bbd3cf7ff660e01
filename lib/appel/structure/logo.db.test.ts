import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import sharp from "sharp";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { fichiers } from "@/db/schema/fichier";
import { evenements } from "@/db/schema/journal";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { unPdf, unPng } from "@/e2e/donnees/fichiers";
import { candidatureLabellisee, candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { oublierFichiersOrphelins } from "../../socle/fichiers/stockage.ts";
import { ajouterLogo, publicLogo, retirerLogo } from "./logo.ts";

const ROND = `<circle cx="50" cy="50" r="40" fill="#1b4b6b"/>`;
const svg = (contenu: string, avant = "") =>
  Buffer.from(`${avant}<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${contenu}</svg>`);
const carre = (cote: number) => sharp({ create: { width: cote, height: cote, channels: 3, background: "#a6325b" } });

const poser = (actor: Actor, structureId: string, octets: Uint8Array) =>
  ajouterLogo(actor, structureId, { octets }, PENDANT_APPEL);

test("a PNG, a JPG and an SVG are drawn again as a PNG, with nothing beside the picture", async () => {
  const { organisateur, structureId } = await creerMonde();
  const exif = { IFD0: { Copyright: "Camille Fictive" }, IFD3: { GPSLatitudeRef: "N" } };
  const cas: [Uint8Array, number, number][] = [
    [await carre(900).png().toBuffer(), 320, 320],
    [await carre(200).withExif(exif).jpeg().toBuffer(), 200, 200],
    [svg(`<script>alert("percee")</script>${ROND}`), 320, 320],
    [svg(ROND, `\uFEFF<?xml version="1.0"?>\n<!-- fait à la main -->\n<!DOCTYPE svg PUBLIC "a" "b">\n`), 320, 320],
  ];
  for (const [octets, largeur, hauteur] of cas) {
    reussi(await poser(organisateur, structureId, octets));
    const logo = await publicLogo(organisateur, structureId);
    const lu = await sharp(logo?.octets).metadata();
    expect([logo?.type, lu.format, lu.width, lu.height, lu.exif]).toEqual([
      "image/png",
      "png",
      largeur,
      hauteur,
      undefined,
    ]);
    expect(logo?.octets.includes("percee") || logo?.octets.includes("Camille")).toBe(false);
  }
});

test("what is no picture of these kinds is refused by its content, and the former logo stays", async () => {
  const { organisateur, structureId } = await creerMonde();
  reussi(await poser(organisateur, structureId, unPng()));
  const avant = await publicLogo(organisateur, structureId);
  const bombe = `<!DOCTYPE svg [<!ENTITY a "${"a".repeat(99)}"><!ENTITY b "&a;&a;&a;">]>`;
  for (const [nom, octets, refus] of [
    ["a PDF", unPdf(), "logo_refuse"],
    ["a page", Buffer.from("<!doctype html><svg></svg>"), "logo_refuse"],
    ["a GIF", await carre(9).gif().toBuffer(), "logo_refuse"],
    ["half a PNG", (await carre(300).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 9000), "logo_refuse"],
    ["entities", svg("<text>&b;</text>", bombe), "logo_refuse"],
    ["an SVG that is none", Buffer.from("<svg"), "logo_refuse"],
    ["nothing", new Uint8Array(0), "fichier_vide"],
    ["too heavy", new Uint8Array(2 * 1024 * 1024 + 1), "logo_lourd"],
  ] as const)
    expect(await poser(organisateur, structureId, octets), nom).toEqual({ ok: false, refus });
  expect((await publicLogo(organisateur, structureId))?.octets.equals(avant?.octets ?? unPng())).toBe(true);
});

test("an SVG reads no picture of the server’s disk", async () => {
  const { organisateur, structureId } = await creerMonde();
  const fichier = join(await mkdtemp(join(tmpdir(), "logo-")), "image.png");
  await carre(100).png().toFile(fichier);
  const dehors = [`file://${fichier}`, fichier, "http://localhost/image.png"];
  const images = dehors.map((href) => `<image href="${href}" width="100" height="100"/>`).join("");
  reussi(await poser(organisateur, structureId, svg(images)));
  const logo = await publicLogo(organisateur, structureId);
  const { channels } = await sharp(logo?.octets).stats();
  expect(channels.map((c) => c.max)).toEqual(channels.map(() => 0));
});

test("only its members and the CRESS give it, and anybody sees it once the programme does", async () => {
  const monde = await creerMonde();
  const { organisateur, autre, instructeur, structureId } = monde;
  expect(await poser(autre, structureId, unPng())).toEqual({ ok: false, refus: "introuvable" });
  expect(await poser(instructeur, structureId, unPng())).toEqual({ ok: false, refus: "introuvable" });
  reussi(await poser(organisateur, structureId, unPng()));
  const voient = async () =>
    Promise.all([null, autre, organisateur, instructeur].map(async (qui) => !!(await publicLogo(qui, structureId))));
  expect(await voient()).toEqual([false, false, true, false]);
  await candidatureSoumise(monde);
  reussi(await poser(instructeur, structureId, unPng()));
  const chezElle = [false, false, true, true];
  expect(await voient()).toEqual(chezElle);
  const id = await candidatureLabellisee(monde);
  expect(await voient()).toEqual([true, true, true, true]);
  await db.update(candidatures).set({ etat: "label_retire" }).where(eq(candidatures.id, id));
  expect(await voient()).toEqual(chezElle);
  expect(await publicLogo(null, "pas-un-identifiant")).toBeUndefined();
});

test("taken away or replaced, its bytes go at the next purge; sent twice, it is journaled once", async () => {
  const { organisateur, autre, structureId } = await creerMonde();
  const lignes = () => db.$count(evenements, and(eq(evenements.objetId, structureId), eq(evenements.type, "modifier")));
  const logoId = async () =>
    (await db.select({ id: structures.logoId }).from(structures).where(eq(structures.id, structureId)))[0]?.id ?? "";
  const dessin = svg(ROND.replace("40", "33"));
  reussi(await poser(organisateur, structureId, dessin));
  reussi(await poser(organisateur, structureId, dessin));
  expect(await lignes()).toBe(1);
  const premier = await logoId();
  await oublierFichiersOrphelins();
  expect(await db.$count(fichiers, eq(fichiers.id, premier))).toBe(1);
  expect(await retirerLogo(autre, structureId, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await retirerLogo(organisateur, structureId, PENDANT_APPEL));
  reussi(await retirerLogo(organisateur, structureId, PENDANT_APPEL));
  expect([await logoId(), await lignes()]).toEqual(["", 2]);
  await oublierFichiersOrphelins();
  expect(await db.$count(fichiers, eq(fichiers.id, premier))).toBe(0);
});

test("a small drawing that never ends is ended and refused, and its like too", async () => {
  const { organisateur, structureId } = await creerMonde();
  const etages = Array.from({ length: 9 }, (_, i) => `<g id="e${i + 1}">${`<use href="#e${i}"/>`.repeat(10)}</g>`).join(
    "",
  );
  const bombe = svg(`<defs><g id="e0">${ROND}</g>${etages}</defs><use href="#e9"/>`);
  expect(bombe.byteLength).toBeLessThan(3000);
  // A machine too busy to draw says so, and is asked again.
  const insister = async () => {
    for (;;) {
      const dit = await poser(organisateur, structureId, bombe);
      if (dit.ok || dit.refus !== "lecture_occupee") return dit;
    }
  };
  const refus = { ok: false, refus: "logo_refuse" };
  expect(await Promise.all([insister(), insister()])).toEqual([refus, refus]);
});
