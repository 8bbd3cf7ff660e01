CREATE TYPE "public"."demande_rubrique" AS ENUM('facultative', 'obligatoire', 'une_parmi');--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'modifier_rubriques' BEFORE 'joindre_photo';--> statement-breakpoint
CREATE TABLE "edition_rubriques" (
	"edition_id" uuid NOT NULL,
	"cle" text NOT NULL,
	"ordre" integer NOT NULL,
	"nom" text NOT NULL,
	"en_phrase" text NOT NULL,
	"aide" text NOT NULL,
	"demande" "demande_rubrique" NOT NULL,
	"minimum" integer,
	"maximum" integer,
	"retiree" boolean DEFAULT false NOT NULL,
	CONSTRAINT "edition_rubriques_edition_id_cle_pk" PRIMARY KEY("edition_id","cle"),
	CONSTRAINT "edition_rubriques_bornes" CHECK ("edition_rubriques"."minimum" >= 1 and "edition_rubriques"."maximum" >= coalesce("edition_rubriques"."minimum", 1))
);
--> statement-breakpoint
ALTER TABLE "edition_rubriques" ADD CONSTRAINT "edition_rubriques_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Every edition asked the same until now: each gets it as its own, to be changed in its preparation.
INSERT INTO edition_rubriques (edition_id, cle, ordre, nom, en_phrase, aide, demande, minimum, maximum)
SELECT e.id, r.* FROM editions e CROSS JOIN (VALUES
  ('problematique', 0, 'Problématique posée', 'la problématique', 'La question que l’atelier s’est posée, et pourquoi.', 'obligatoire'::demande_rubrique, 200::int, 1500::int),
  ('deroule', 1, 'Déroulé', 'le déroulé', 'Comment l’atelier s’est passé : les temps, la méthode, ce qui a manqué.', 'facultative'::demande_rubrique, null, 3000),
  ('levier', 2, 'Leviers', 'un levier', '', 'une_parmi'::demande_rubrique, null, null),
  ('frein', 3, 'Freins à lever', 'un frein', 'Ce qui empêche ou ralentit.', 'une_parmi'::demande_rubrique, null, null),
  ('projet_inspirant', 4, 'Projets inspirants', 'un projet inspirant', 'Qui, où, et ce qui s’y fait. L’adresse d’un site aide à le retrouver.', 'facultative'::demande_rubrique, null, null),
  ('outil', 5, 'Outils à faire connaître', 'un outil', 'Un outil, une méthode, un logiciel, et à quoi il sert.', 'facultative'::demande_rubrique, null, null),
  ('ressource', 6, 'Ressources clés', 'une ressource', 'Un document, un réseau, une personne-ressource désignée par sa fonction.', 'facultative'::demande_rubrique, null, null),
  ('bonne_pratique', 7, 'Bonnes pratiques à diffuser', 'une bonne pratique', 'Ce que d’autres pourraient reprendre demain.', 'facultative'::demande_rubrique, null, null),
  ('proposition', 8, 'Propositions', 'une proposition', 'Ce que l’atelier demande, à qui, et pour quand.', 'facultative'::demande_rubrique, null, null),
  ('verbatims', 9, 'Paroles entendues', 'une parole entendue', 'Une phrase dite dans la salle, telle quelle.', 'facultative'::demande_rubrique, null, 10),
  ('suites', 10, 'Suites', 'les suites', 'Ce qui continue après l’atelier : un groupe de travail, un rendez-vous, un projet.', 'facultative'::demande_rubrique, null, 1500),
  ('satisfaction', 11, 'Êtes-vous satisfaits de l’atelier', 'la satisfaction', '', 'facultative'::demande_rubrique, null, null),
  ('appreciation', 12, 'Ce que vaut la méthode d’animation', 'ce que vaut la méthode', 'Ce qui a bien marché, ce que vous feriez autrement.', 'facultative'::demande_rubrique, null, 1000),
  ('tempsPasse', 13, 'Temps passé à remplir la fiche', 'le temps passé', 'Pour la raccourcir la prochaine fois.', 'facultative'::demande_rubrique, null, null)
) AS r (cle, ordre, nom, en_phrase, aide, demande, minimum, maximum);
