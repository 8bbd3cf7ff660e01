ALTER TYPE "public"."type_courriel" ADD VALUE 'ecrit_a_la_liste' BEFORE 'second_facteur_change';--> statement-breakpoint
CREATE TABLE "envois_liste" (
	"id" uuid PRIMARY KEY NOT NULL,
	"edition_id" uuid NOT NULL,
	"personne_id" uuid NOT NULL,
	"nombre" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "modeles_courriel" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"type" "type_courriel" NOT NULL,
	"version" integer NOT NULL,
	"sujet" text,
	"corps" text,
	"personne_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "modeles_courriel_version" UNIQUE("edition_id","type","version"),
	CONSTRAINT "modeles_courriel_entier" CHECK (("modeles_courriel"."sujet" is null) = ("modeles_courriel"."corps" is null))
);
--> statement-breakpoint
ALTER TABLE "personnes" ADD COLUMN "rappels_refuses_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "envois_liste" ADD CONSTRAINT "envois_liste_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "envois_liste" ADD CONSTRAINT "envois_liste_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "modeles_courriel" ADD CONSTRAINT "modeles_courriel_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "modeles_courriel" ADD CONSTRAINT "modeles_courriel_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "envois_liste_edition_idx" ON "envois_liste" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "envois_liste_personne_idx" ON "envois_liste" USING btree ("personne_id");--> statement-breakpoint
CREATE INDEX "modeles_courriel_personne_idx" ON "modeles_courriel" USING btree ("personne_id");