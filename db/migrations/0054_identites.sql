ALTER TYPE "public"."type_courriel" ADD VALUE 'identite_changee' BEFORE 'structures_reunies';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'delier_identite' BEFORE 'fusionner_structures';--> statement-breakpoint
ALTER TYPE "public"."type_evenement" ADD VALUE 'second_facteur_fournisseur' BEFORE 'fusionner_structures';--> statement-breakpoint
CREATE TABLE "identites" (
	"emetteur" text NOT NULL,
	"sub" text NOT NULL,
	"personne_id" uuid NOT NULL,
	"reliee_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "identites_emetteur_sub_pk" PRIMARY KEY("emetteur","sub"),
	CONSTRAINT "identites_une_par_emetteur" UNIQUE("personne_id","emetteur")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "id_token_scelle" text;--> statement-breakpoint
ALTER TABLE "identites" ADD CONSTRAINT "identites_personne_id_personnes_id_fk" FOREIGN KEY ("personne_id") REFERENCES "public"."personnes"("id") ON DELETE cascade ON UPDATE no action;