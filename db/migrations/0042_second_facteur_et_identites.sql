ALTER TYPE "public"."type_courriel" ADD VALUE 'second_facteur_change';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'activer_second_facteur' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'retirer_second_facteur' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'reinitialiser_second_facteur' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'exiger_second_facteur' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'refaire_codes_secours' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'utiliser_code_secours' BEFORE 'exporter_donnees';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'lier_identite' BEFORE 'exporter_donnees';--> statement-breakpoint
CREATE TABLE "codes_secours" (
	"personne_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"utilise_at" timestamp (3) with time zone,
	CONSTRAINT "codes_secours_personne_id_code_hash_pk" PRIMARY KEY("personne_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "essais_second_facteur" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"personne_id" uuid NOT NULL,
	"client_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identites" (
	"emetteur" text NOT NULL,
	"sub" text NOT NULL,
	"personne_id" uuid NOT NULL,
	"liee_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "identites_emetteur_sub_pk" PRIMARY KEY("emetteur","sub")
);
--> statement-breakpoint
CREATE TABLE "reglages_instance" (
	"un" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"second_facteur_exige" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reglages_instance_un" CHECK ("reglages_instance"."un" = 1)
);
--> statement-breakpoint
CREATE TABLE "seconds_facteurs" (
	"personne_id" uuid PRIMARY KEY NOT NULL,
	"secret_scelle" text NOT NULL,
	"active_at" timestamp (3) with time zone NOT NULL,
	"dernier_pas" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_facteur_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id_token_scelle" text;--> statement-breakpoint
ALTER TABLE "codes_secours" ADD CONSTRAINT "codes_secours_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "essais_second_facteur" ADD CONSTRAINT "essais_second_facteur_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identites" ADD CONSTRAINT "identites_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seconds_facteurs" ADD CONSTRAINT "seconds_facteurs_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "essais_second_facteur_personne_idx" ON "essais_second_facteur" USING btree ("personne_id","at");--> statement-breakpoint
CREATE INDEX "essais_second_facteur_client_idx" ON "essais_second_facteur" USING btree ("client_hash","at");--> statement-breakpoint
CREATE INDEX "identites_personne_idx" ON "identites" USING btree ("personne_id");