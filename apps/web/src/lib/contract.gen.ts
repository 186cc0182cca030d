// Made by `node apps/web/contract.mjs` from the description of the API; a test holds the two together.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database and the queue answer */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaves the house leaves in time: 503 where the oldest message waits for longer than its lane allows */
        get: operations["health.work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers for Prometheus: to this machine, or to whoever has METRICS_TOKEN */
        get: operations["metrics.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The state of the vault: which keys are in use, and how far a rotation has come */
        get: operations["keys.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did, looked at or was refused what, the latest first */
        get: operations["record.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What proves that this event stands in the record, unchanged since it was sealed */
        get: operations["record.proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed seals of the record, the latest first */
        get: operations["record.checkpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["auth.signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkey-sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to ask for a passkey */
        post: operations["auth.passkeyRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkey-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey alone */
        post: operations["auth.signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new access token for the refresh cookie; 204 without a cookie */
        post: operations["auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session; the refresh cookie is enough, or the access token */
        post: operations["auth.signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/to-forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Of the sessions of a device, those for which it must destroy what it kept */
        post: operations["auth.toForget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["auth.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/draft-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key under which a device keeps what she types until it is saved; hers alone, for as long as she may sign in */
        get: operations["auth.draftKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your second factors */
        get: operations["factors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret for one-time passwords; to replace one, show another factor */
        post: operations["factors.newTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor on with a code of it */
        post: operations["factors.confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take your authenticator away, with a passkey or a recovery code */
        post: operations["factors.removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ten new recovery codes; earlier ones are spent */
        post: operations["factors.recoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys */
        get: operations["factors.passkeys"];
        put?: never;
        /** Add the passkey that the browser made */
        post: operations["factors.addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to make a passkey */
        post: operations["factors.creation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a passkey away, with another factor than it */
        post: operations["factors.removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to ask your passkey */
        post: operations["factors.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show a factor once more: what is dangerous may be done for five minutes */
        post: operations["factors.renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/accept-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a password with the token that an administrator gave you, or that a mail brought */
        post: operations["passwords.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose another password; everywhere else you are signed out */
        post: operations["passwords.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a link to a new password sent, where anybody signs in with this address */
        post: operations["passwords.forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations that work here */
        get: operations["organisations.list"];
        put?: never;
        /** Add an organisation */
        post: operations["organisations.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: operations["organisations.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct an organisation */
        patch: operations["organisations.correct"];
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["sessions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out everywhere but here */
        post: operations["sessions.endOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out on one device */
        delete: operations["sessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody out everywhere, at once */
        post: operations["sessions.endAllOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of what she may do, the newest first */
        get: operations["userChanges.ofUser"];
        put?: never;
        /** Ask for another role, team or organisation; another administrator decides */
        post: operations["userChanges.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/factor-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to take her lost second factors away; another administrator decides, and a day passes */
        post: operations["userChanges.reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last hundred changes of what people may do */
        get: operations["userChanges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-changes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of what somebody may do */
        get: operations["userChanges.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-changes/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree, as a second person: it counts at once, a reset of factors after a day */
        post: operations["userChanges.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/user-changes/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no; who asked may take it back so */
        post: operations["userChanges.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/factor-reset/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** You still have your second factors: nobody takes them away */
        post: operations["userChanges.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues; all users for administrators */
        get: operations["users.list"];
        put?: never;
        /** Add a user; the invitation to hand to her is shown once */
        post: operations["users.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["users.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user; who is made inactive is signed out at once
         * @description Role, team and being active again count at once where one administrator decides (a demo). Where two do, they wait: the answer is 202 and names the `pendingChange` that another administrator approves.
         */
        patch: operations["users.correct"];
        trace?: never;
    };
    "/api/v1/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new invitation for somebody who lost her password; earlier ones are spent */
        post: operations["users.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases within reach */
        get: operations["cases.list"];
        put?: never;
        /** Log a rescue: one person, one case */
        post: operations["cases.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find a person by name in any script, or by a number */
        post: operations["cases.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Of people about to be logged, who is likely to have a case in this organisation already */
        post: operations["cases.alike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, as the reader may see it */
        get: operations["cases.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a mistake; the old value stays on the record */
        patch: operations["cases.correct"];
        trace?: never;
    };
    "/api/v1/cases/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a case to a colleague */
        post: operations["cases.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case with its outcome */
        post: operations["cases.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed case again */
        post: operations["cases.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/protection-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a protection hold: from now on nothing goes to a mission */
        put: operations["cases.hold"];
        post?: never;
        /** Lift the protection hold */
        delete: operations["cases.liftHold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/shelter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where she stays; asks for a factor of the last minutes */
        get: operations["shelter.read"];
        /** Say where she stays; no mission sees it */
        put: operations["cases.shelter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All decisions of this person, the latest first */
        get: operations["consents.list"];
        put?: never;
        /** Record a decision: granted, refused, withdrawn or not asked yet */
        post: operations["consents.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consent-wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is read out to a person before she decides, in her language, as it stands today */
        get: operations["consentWordings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was noted on a case, the latest first */
        get: operations["entries.notes"];
        put?: never;
        /** Note something on a case */
        post: operations["entries.addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services that were asked for, the latest first */
        get: operations["entries.services"];
        put?: never;
        /** Ask for a service; its answer gets a deadline */
        post: operations["entries.addService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Screening interviews, the latest first */
        get: operations["entries.screenings"];
        put?: never;
        /** Record a screening interview; its deadline is met */
        post: operations["entries.addScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What authorities determined; they may disagree, the latest first */
        get: operations["entries.determinations"];
        put?: never;
        /** Record what an authority determined */
        post: operations["entries.addDetermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deportations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders to leave, the latest first */
        get: operations["legalEntries.deportations"];
        put?: never;
        /** Record an order to leave, and whether it was carried out */
        post: operations["legalEntries.addDeportation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debts, ransoms, prices and wages, as they were said, the latest first */
        get: operations["legalEntries.claims"];
        put?: never;
        /** Write down money that somebody says is owed, or what became of it */
        post: operations["legalEntries.addClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done on this case, the latest first, with the values before */
        get: operations["history.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at this case, changed it or was refused, the latest first */
        get: operations["history.accessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protection-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every protection hold of the organisation: since when, why, and when to look again */
        get: operations["holds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/protection-hold/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the protection hold was looked at and is still needed */
        post: operations["holds.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a case, the latest first */
        get: operations["attachments.list"];
        put?: never;
        /**
         * Keep a file with a case
         * @description Its kind is found from its content: jpg, png, webp, pdf, docx, xlsx, odt, mp3, m4a, ogg, txt. Pictures are drawn anew without where and when they were taken. Where there is a virus scanner, the file is `quarantined` until it has answered.
         */
        post: operations["attachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a file is and how it stands */
        get: operations["attachments.read"];
        put?: never;
        post?: never;
        /** Destroy the content of a file; that it was there stays on the record */
        delete: operations["attachments.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, to be saved and never shown in place */
        get: operations["attachments.content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask that a person be forgotten; it is done once a second person agrees
         * @description For closed cases. Her key is destroyed, and with it all that lies under it; what can be counted stays. 409 `legal-hold` while one stands. Afterwards the case and whatever hangs on it answers 410.
         */
        post: operations["erasureAsking.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Erasures that were announced, asked for, decided and done, the newest first */
        get: operations["erasures.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One erasure */
        get: operations["erasures.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree that a person be forgotten: somebody other than who asked */
        post: operations["erasures.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/erasures/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not agree, or take back what was asked */
        post: operations["erasures.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The legal hold that stands on a case */
        get: operations["legalHolds.read"];
        /** Set a legal hold: from now on the case is neither erased nor asked about by the clock */
        put: operations["legalHolds.set"];
        post?: never;
        /** Lift the legal hold */
        delete: operations["legalHolds.lift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every legal hold that stands, the newest first */
        get: operations["standingLegalHolds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your messages, the newest first */
        get: operations["inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your messages as they come, as server-sent events
         * @description Each event `notification` carries one message as its data. Send `Last-Event-ID` to go on where you were; a message may then come a second time, under the same id. The stream ends with your session.
         */
        get: operations["inbox.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a message as read */
        post: operations["inbox.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaves the house: states, tries and errors */
        get: operations["outbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a message again */
        post: operations["outbox.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you want to be written to */
        get: operations["preferences.read"];
        /** Say how you want to be written to */
        put: operations["preferences.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Endpoints of missions and organisations */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Tell a mission or an organisation by its own software too
         * @description What an endpoint is told and how it tells that it was us: docs/webhooks.md.
         */
        post: operations["webhooks.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endpoint */
        get: operations["webhooks.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct the address of an endpoint, or call it no more */
        patch: operations["webhooks.correct"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; the one before signs as well for a day */
        post: operations["webhooks.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/consular-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications of this case, the newest first */
        get: operations["caseNotifications.list"];
        put?: never;
        /**
         * Tell the mission that a national asks for help
         * @description It leaves only with her consent and without a hold, and is looked at again when it leaves. While one stands (queued, sent, acknowledged or responded), that one is answered, and nobody is told twice; 409 `another-mission` where it went to another country than the one named.
         */
        post: operations["caseNotifications.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consular-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications of all cases within reach, the newest first */
        get: operations["consular.list"];
        put?: never;
        /**
         * Tell missions of many people of one release together
         * @description Each is asked about as if she were asked for alone, now and when it leaves, and each case has a notification of its own; whom a rule keeps back keeps back nobody else. The mission hears of all of them once.
         */
        post: operations["consular.requestMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consular-notifications/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mission has it */
        post: operations["consular.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consular-notifications/{id}/respond": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mission answers */
        post: operations["consular.respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consular-notifications/{id}/by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A mission was told by telephone, message or letter: who, how and when
         * @description It is `sent` from then on. Her consent is asked about as for any other way: 409 where she has not agreed, or a hold stands.
         */
        post: operations["consular.gave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consular-notifications/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions and answers about a notification, the oldest first */
        get: operations["conversation.read"];
        put?: never;
        /**
         * Ask the other side, or answer it
         * @description The other side is told that something was said, and not what. A mission reads it while it may see the case. 409 `notification-status` where no mission knows of the notification, or not any more.
         */
        post: operations["conversation.say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repatriation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way home: every step, who must act, and what may be done now */
        get: operations["repatriation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repatriation/steps/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where a step stands; one that another party must do is recorded as reported */
        post: operations["repatriation.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/way-home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The steps of the way home, as they hold for whoever begins now */
        get: operations["stepRules.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repatriation/fitness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether she is fit to travel, and who found her so */
        post: operations["journeys.setFitness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repatriation/overstay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say since when she stays without a right to, and what was waived: the clock of the fine runs from it */
        post: operations["journeys.setOverstay"];
        /** It was said by mistake: she stays with a right to, as far as anybody knows */
        delete: operations["journeys.takeOverstayAway"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/repatriation/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Her way ended elsewhere than at home: what nobody needs any more is set aside */
        post: operations["journeys.end"];
        /** It turned out otherwise: every step is as it was before */
        delete: operations["journeys.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repatriation/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is where on the way home, who stands still and why, and what is due */
        get: operations["bulkSteps.board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repatriation/steps/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say of many people where one step stands; each is refused or done by herself */
        post: operations["bulkSteps.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journeys of the organisation, or with nationals of the mission on them; the newest first */
        get: operations["movements.list"];
        put?: never;
        /** Plan a journey of many people */
        post: operations["movements.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A journey, without its people */
        get: operations["movements.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct the plan of a journey */
        patch: operations["movements.correct"];
        trace?: never;
    };
    "/api/v1/movements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It does not take place, and why */
        post: operations["movements.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on it, of those whom the reader may see: who is cleared to travel, and why not */
        get: operations["movements.manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write people down for it, all or none, or say anew what they need on the way */
        post: operations["movements.board"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}/people/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take somebody off the list who has not left with it */
        delete: operations["movements.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who left with it, by list or scan, and who did not come; without a list everybody who is expected */
        post: operations["movements.depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who arrived, by list or scan, and who did not; without a list everybody aboard */
        post: operations["movements.arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/repatriation/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filters of the board that you keep */
        get: operations["boardViews.read"];
        /** Keep filters of the board under names of your own */
        put: operations["boardViews.keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of the organisation, the newest first: how far each is, and nothing that was found in it */
        get: operations["imports.list"];
        put?: never;
        /** Read a list and say what is wrong with it; nobody is logged yet */
        post: operations["imports.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list that was read, and how far its rows have become cases */
        get: operations["imports.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make cases of the valid rows; 202 while a long list is under way */
        post: operations["imports.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a list back: rows that wait are dropped, and its cases on which nobody has worked are closed as logged by mistake; 202 where more are left: ask again */
        post: operations["imports.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a case, a referral or a journey on paper */
        post: operations["exports.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pages, made now from what stands */
        get: operations["exports.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/testimonies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which testimonies there are; never what they say */
        get: operations["testimonies.list"];
        put?: never;
        /** Take down what somebody tells */
        post: operations["testimonies.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/testimonies/{testimonyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, in its latest version or an earlier one */
        get: operations["testimonies.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/testimonies/{testimonyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a version with other words or another coding; the earlier ones stay */
        post: operations["testimonies.addVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count cases: exactly those one may read, or all of them in rounded figures */
        get: operations["reports.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unusual reading, the latest first; never what was raised about yourself */
        get: operations["alerts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/alerts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what came of asking, and put the alert away */
        post: operations["alerts.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/canary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark an invented case: whoever opens it is asked why. It is shown to nobody that it is marked */
        post: operations["alerts.mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a conflict of interest keeps from a case, the latest first */
        get: operations["exclusions.list"];
        put?: never;
        /** Exclude a user, an organisation or a mission: at once, and over everything else */
        post: operations["exclusions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/exclusions/{exclusionId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift an exclusion; a mission sees the case again after it is told anew */
        post: operations["exclusions.lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every exclusion that stands on a case of the organisation, the newest first */
        get: operations["standingExclusions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a case beyond one’s reach for an hour, with a reason that auditors read */
        post: operations["glass.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Broken glass that concerns one, the latest first */
        get: operations["glass.list"];
        put?: never;
        /** The same for somebody whose case number is at hand: 404 tells nothing of whether there is one */
        post: operations["glass.openByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/break-glass/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the look before its hour is over */
        post: operations["glass.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/break-glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a review found; never by whoever broke the glass */
        post: operations["glass.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand all open cases of a colleague to another, with their deadlines, in one piece */
        post: operations["caseload.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/caseloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds how many open cases, how many of them overdue or blocked; the heaviest load first */
        get: operations["loads.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Referrals of this case, the newest first */
        get: operations["caseReferrals.list"];
        put?: never;
        /**
         * Ask another organisation to help
         * @description Needs her consent to `service_referral` towards this organisation, and to `share_testimony` for that part (409 `consent-required`). It sees the parts chosen once it accepts, until it is done, taken back, or her consent ends.
         */
        post: operations["caseReferrals.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Referrals that one’s organisation received, or sent; the newest first */
        get: operations["referrals.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One referral */
        get: operations["referrals.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it on: one’s team sees the parts chosen from now on */
        post: operations["referrals.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why one cannot help */
        post: operations["referrals.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back: the other organisation sees nothing from now on */
        post: operations["referrals.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/referrals/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The help was given, said by either side: what was shown ends */
        post: operations["referrals.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers of this case, the newest first */
        get: operations["caseTransfers.list"];
        put?: never;
        /**
         * Ask another organisation to keep this case
         * @description Needs her consent to `case_management` towards this organisation (409 `consent-required`), now and when it is accepted. Until then it is told what `preview` says. With acceptance everything moves; the former owner keeps this line and nothing else.
         */
        post: operations["caseTransfers.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that one’s organisation was asked to keep, or gave away; the newest first */
        get: operations["transfers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer */
        get: operations["transfers.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the case over, with everything that hangs on it */
        post: operations["transfers.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why one cannot keep it */
        post: operations["transfers.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the question while nobody has answered it */
        post: operations["transfers.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The new owner says that the handing over is finished */
        post: operations["transfers.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/mrz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the machine readable zone of a paper: what it says, what does not agree, what it may have been */
        post: operations["papers.mrz"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compounds, by any of their names */
        get: operations["compounds.list"];
        put?: never;
        /** Add a compound; unverified until an administrator has looked at it */
        post: operations["compounds.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One compound */
        get: operations["compounds.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct or verify a compound; aliases are all its other names */
        patch: operations["compounds.correct"];
        trace?: never;
    };
    "/api/v1/rescues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rescues of your organisation, the last one first */
        get: operations["rescues.list"];
        put?: never;
        /** Add a rescue; the same date, method, country and place are the same rescue */
        post: operations["rescues.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rescues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rescue */
        get: operations["rescues.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a rescue; its cases follow */
        patch: operations["rescues.correct"];
        trace?: never;
    };
    "/api/v1/missions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Missions, by whom they serve and where */
        get: operations["missions.list"];
        put?: never;
        /** Add a mission and whom it serves */
        post: operations["missions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/missions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mission */
        get: operations["missions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a mission or its routing; who loses a pair stops seeing its cases at once */
        patch: operations["missions.correct"];
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines of every case within reach, the earliest first, whoever must act */
        get: operations["deadlines.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a deadline by hand */
        post: operations["deadlines.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was done: nobody is reminded any more */
        post: operations["deadlines.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** More time, and why; reminders are planned anew */
        post: operations["deadlines.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody is reminded until then, and why */
        post: operations["deadlines.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It need not be done, and why */
        post: operations["deadlines.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines that open by themselves, as they hold now */
        get: operations["deadlineTemplates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether your calendar has an address, and since when */
        get: operations["feeds.show"];
        put?: never;
        /** An address for your own calendar; one that you had is good no more */
        post: operations["feeds.open"];
        /** The address of your calendar is good no more */
        delete: operations["feeds.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due, for a calendar (iCalendar): the kind of each deadline and the number of its case */
        get: operations["feeds.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            status: string;
        };
        Turned: {
            /** @description Under the newest key */
            current: number;
            /** @description Under one before it */
            others: number;
        };
        KeyStatusView: {
            /** @description Which master key is in use: a name, not the key */
            masterKey: string;
            /** @description Whether the key of the system lies under it */
            system: boolean;
            /** @description Keys of organisations */
            organisations: components["schemas"]["Turned"];
            /** @description Keys of people */
            people: components["schemas"]["Turned"];
            /** @description Organisations that still keep an older key, since something may lie under it */
            turning: number;
            /**
             * Format: date-time
             * @description Of a rotation that was begun and not ended
             * @example 2025-02-12T09:30:00.000Z
             */
            openSince: string | null;
            /** @description true: nothing needs another master key than the current one */
            settled: boolean;
        };
        EventActor: {
            /** Format: uuid */
            id: string;
            role: string;
            /** Format: uuid */
            organisationId: string | null;
        };
        EventItem: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            actor: components["schemas"]["EventActor"];
            action: string;
            outcome: string;
            slug: string | null;
            /** @description The cases it is about; nothing of what is in them */
            caseIds: string[];
            /** @description Whether a signed checkpoint covers it */
            sealed: boolean;
        };
        CheckpointItem: {
            number: number;
            /** @description Position of its first line */
            first: number;
            /** @description Position of its last line */
            size: number;
            /** @description Merkle root over its lines, hex */
            root: string;
            previous: string;
            chain: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            keyId: string;
            /** @description Ed25519 over chain, hex */
            signature: string;
        };
        ProofAnswer: {
            /** @description SHA-256 of 0x00 and the canonical line, hex */
            leaf: string;
            /** @description Place in the batch, from 0 */
            index: number;
            /** @description Lines in the batch */
            size: number;
            /** @description Hashes from the leaf up, hex */
            path: string[];
            checkpoint: components["schemas"]["CheckpointItem"];
        };
        OrganisationRef: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            country: string;
        };
        Myself: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            role: string;
            organisation: components["schemas"]["OrganisationRef"];
        };
        SignedInAnswer: {
            accessToken: string;
            expiresIn: number;
            /**
             * Format: uuid
             * @description By which a device that works without a network asks later whether it may keep what it holds
             */
            sessionId: string;
            user: components["schemas"]["Myself"];
            /** @description true: set up a second factor now, nothing else can be done */
            secondFactorRequired?: boolean;
        };
        PasskeyAssertionResponse: {
            clientDataJSON: string;
            authenticatorData: string;
            signature: string;
            userHandle?: string | null;
        };
        PasskeyAssertion: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            response: components["schemas"]["PasskeyAssertionResponse"];
            authenticatorAttachment?: string | null;
            clientExtensionResults?: {
                [key: string]: unknown;
            };
        };
        SignIn: {
            email: string;
            password: string;
            /** @description Six digits of your authenticator, or a recovery code */
            otp?: string;
            /** @description Instead of otp: what your passkey signed */
            passkey?: components["schemas"]["PasskeyAssertion"];
        };
        PasskeyOptions: {
            /** @description Give it to the browser as it is */
            publicKey: {
                [key: string]: unknown;
            };
        };
        SignInByPasskey: {
            passkey: components["schemas"]["PasskeyAssertion"];
        };
        ForgottenSessions: {
            /** @description Ended by their owner or an administrator, or of an account that was disabled */
            sessions: string[];
        };
        KeptSessions: {
            /** @description Those in which the device last kept something */
            sessions: string[];
        };
        DraftKey: {
            /** @description 16 bytes, base64: what is typed lies sealed under it on a device until it is saved */
            key: string;
        };
        PasskeyRecord: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        FactorList: {
            /**
             * Format: date-time
             * @description Since when there is an authenticator
             * @example 2025-02-12T09:30:00.000Z
             */
            totpSince: string | null;
            passkeys: components["schemas"]["PasskeyRecord"][];
            /** @description Recovery codes that were not used yet */
            recoveryCodes: number;
        };
        NewFactor: {
            secret: string;
            uri: string;
        };
        ShowFactor: {
            /** @description Six digits of your authenticator, or a recovery code */
            otp?: string;
            passkey?: components["schemas"]["PasskeyAssertion"];
        };
        ConfirmFactor: {
            code: string;
        };
        RecoveryCodeList: {
            codes: string[];
        };
        PasskeyAttestationResponse: {
            clientDataJSON: string;
            attestationObject: string;
            authenticatorData?: string;
            publicKey?: string;
            publicKeyAlgorithm?: number;
            transports?: string[];
        };
        PasskeyAttestation: {
            id: string;
            rawId: string;
            /** @enum {string} */
            type: "public-key";
            response: components["schemas"]["PasskeyAttestationResponse"];
            authenticatorAttachment?: string | null;
            clientExtensionResults?: {
                [key: string]: unknown;
            };
        };
        AddPasskey: {
            /** @description What you call it: the key on my ring */
            name: string;
            response: components["schemas"]["PasskeyAttestation"];
        };
        Fresh: {
            /**
             * Format: date-time
             * @description Until then what is dangerous may be done
             * @example 2025-02-12T09:30:00.000Z
             */
            freshUntil: string;
        };
        ShowAnyFactor: {
            /** @description Six digits of your authenticator, or a recovery code */
            otp?: string;
            passkey?: components["schemas"]["PasskeyAssertion"];
            /** @description Only where there is no second factor */
            password?: string;
        };
        AcceptInvitation: {
            token: string;
            /** @description 15 to 128 characters, not a common one, without name, address or organisation */
            password: string;
        };
        ChangePassword: {
            /** @description The one that she has now */
            current: string;
            /** @description 15 to 128 characters, not a common one, without name, address or organisation */
            password: string;
        };
        ForgotPassword: {
            email: string;
        };
        OrganisationRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /** @enum {string} */
            kind: "ngo" | "mission" | "government" | "igo" | "shelter";
            /** @enum {string} */
            country: Country;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        AddOrganisation: {
            name: string;
            /** @enum {string} */
            kind: "ngo" | "mission" | "government" | "igo" | "shelter";
            /** @enum {string} */
            country: Country;
        };
        CorrectOrganisation: {
            name?: string;
            /** @enum {string} */
            kind?: "ngo" | "mission" | "government" | "igo" | "shelter";
            /** @enum {string} */
            country?: Country;
        };
        SessionRecord: {
            /** Format: uuid */
            id: string;
            /** @description The program and the machine, as they call themselves */
            device: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute
             * @example 2025-02-12T09:30:00.000Z
             */
            lastUsedAt: string;
            /**
             * Format: date-time
             * @description When it ends, however much it is used
             * @example 2025-02-12T09:30:00.000Z
             */
            expiresAt: string;
            /** @description This one */
            current: boolean;
        };
        EndedSessions: {
            ended: number;
        };
        WantedChange: {
            /** @enum {string} */
            role?: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description A mission of another country, or another organisation
             */
            organisationId?: string;
            /** @description Her team; one of this name is made if there is none */
            teamName?: string;
            /** @description true: she may sign in */
            active?: boolean;
        };
        UserChangeRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            userId: string;
            /**
             * @description factor_reset: her second factors are taken away
             * @enum {string}
             */
            kind: "rights" | "factor_reset";
            wanted: components["schemas"]["WantedChange"];
            /** @enum {string} */
            state: "pending" | "approved" | "applied" | "rejected";
            /** Format: uuid */
            askedBy: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            askedAt: string;
            /** Format: uuid */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description A day after the decision where factors are taken away
             * @example 2025-02-12T09:30:00.000Z
             */
            takesEffectAt: string | null;
            can: string[];
        };
        AskChange: {
            /** @enum {string} */
            role?: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description A mission of another country, or another organisation
             */
            organisationId?: string;
            /** @description Her team; one of this name is made if there is none */
            teamName?: string;
        };
        UserRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /**
             * Format: email
             * @description To administrators only
             */
            email?: string;
            /** @enum {string} */
            role: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            /** Format: uuid */
            organisationId: string;
            /** @description Of her team */
            team?: string | null;
            active: boolean;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description A change of her rights that a second administrator has to approve
             */
            pendingChange?: string;
            can: string[];
        };
        InvitedUser: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            /**
             * Format: email
             * @description To administrators only
             */
            email?: string;
            /** @enum {string} */
            role: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            /** Format: uuid */
            organisationId: string;
            /** @description Of her team */
            team?: string | null;
            active: boolean;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description A change of her rights that a second administrator has to approve
             */
            pendingChange?: string;
            can: string[];
            /** @description Shown once: good for 72 hours and one use */
            invitation?: string;
        };
        AddUser: {
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            /** Format: uuid */
            organisationId: string;
            /** @description Her team; one of this name is made if there is none */
            teamName?: string;
        };
        CorrectUser: {
            name?: string;
            /** Format: email */
            email?: string;
            /** @enum {string} */
            role?: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
            teamName?: string;
            /** @description false ends her sessions at once; true needs a second person where rights do */
            active?: boolean;
        };
        Named: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NameInput: {
            full: string;
            given?: string;
            family?: string;
            /** @enum {string} */
            script?: "Latn" | "Arab" | "Armn" | "Beng" | "Bopo" | "Cyrl" | "Deva" | "Ethi" | "Geor" | "Grek" | "Gujr" | "Guru" | "Hang" | "Hani" | "Hans" | "Hant" | "Hebr" | "Hira" | "Jpan" | "Kana" | "Khmr" | "Knda" | "Kore" | "Laoo" | "Mlym" | "Mong" | "Mymr" | "Nkoo" | "Olck" | "Orya" | "Sinh" | "Taml" | "Telu" | "Tfng" | "Thaa" | "Thai" | "Tibt" | "Yiii" | "Zyyy";
            /** @enum {string} */
            kind?: "legal" | "alias" | "nickname";
        };
        DocumentInput: {
            /** @enum {string} */
            kind: "passport" | "national_id" | "travel_document" | "birth_certificate" | "exit_permit" | "stay_permit" | "other";
            number?: string;
            /** @enum {string} */
            country?: Country;
            /** @enum {string} */
            status: "held" | "confiscated" | "lost" | "expired" | "none";
            /**
             * Format: date
             * @example 2025-02-12
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @description Opens the deadlines of a paper that she holds
             * @example 2025-02-12
             */
            expiresOn?: string | null;
        };
        PersonView: {
            names: components["schemas"]["NameInput"][];
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate: string | null;
            /** @enum {string|null} */
            birthDatePrecision: "day" | "month" | "year" | "estimated" | null;
            age: number | null;
            nationalities: (Country)[];
            /** @enum {string} */
            nationalityStatus: "known" | "unknown" | "stateless" | "disputed";
            languages: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            phones?: string[];
            identityDocuments: components["schemas"]["DocumentInput"][];
        };
        RescueView: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: date
             * @example 2025-02-12
             */
            date: string;
            /** @enum {string} */
            method?: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            /** @enum {string} */
            country: Country;
            place?: string | null;
        };
        HoldView: {
            /** @enum {string} */
            reason: "asylum_seeker" | "refugee" | "stateless" | "fears_authorities" | "supervisor_decision";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            since: string;
        };
        ShelterInput: {
            name?: string;
            address: string;
            phone?: string;
        };
        RecipientInput: {
            /** @enum {string} */
            kind: "mission" | "organisation" | "law_enforcement" | "family" | "media" | "any";
            /** @enum {string} */
            country?: Country;
            /** Format: uuid */
            organisationId?: string;
        };
        ConsentView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "case_management" | "consular_notification" | "share_testimony" | "law_enforcement" | "service_referral" | "family_contact" | "statistics" | "media";
            recipient: components["schemas"]["RecipientInput"] | null;
            /** @enum {string} */
            decision: "granted" | "refused" | "withdrawn" | "not_asked";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            obtainedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            recordedAt: string;
            /** @enum {string|null} */
            method: "verbal" | "written" | "guardian" | "interpreter" | null;
            /** @enum {string|null} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            expiresAt: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            askAgainOn: string | null;
            /** @description The text that was read out to her */
            wordingVersion: string | null;
            interpreter?: string | null;
            note?: string | null;
        };
        RepatriationSummary: {
            /** @enum {string} */
            status: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
        };
        PossibleDuplicate: {
            caseNumber?: string;
            /** Format: uuid */
            id?: string;
            score: number;
            reasons: string[];
        };
        CaseView: {
            /** Format: uuid */
            id: string;
            caseNumber: string;
            version: number;
            /** @enum {string} */
            status: "active" | "follow_up" | "closed" | "closed_referred";
            /** @enum {string|null} */
            outcome: "returned_home" | "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact" | "entered_in_error" | null;
            organisation?: components["schemas"]["Named"];
            assignee?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            hostCountry: Country;
            person: components["schemas"]["PersonView"];
            rescue: components["schemas"]["RescueView"];
            compound?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            vulnerabilities?: ("child" | "unaccompanied_child" | "pregnant" | "disability" | "injury" | "mental_health" | "suicide_risk" | "lgbti" | "stateless" | "debt" | "threats_to_family" | "medical")[];
            protectionHold?: components["schemas"]["HoldView"] | null;
            shelter?: components["schemas"]["ShelterInput"] | null;
            withheld?: string[];
            consents?: components["schemas"]["ConsentView"][];
            repatriation: components["schemas"]["RepatriationSummary"];
            possibleDuplicates?: components["schemas"]["PossibleDuplicate"][];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            nextDeadlineAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            updatedAt: string;
            can: string[];
        };
        PersonInput: {
            names: components["schemas"]["NameInput"][];
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate?: string | null;
            /** @enum {string|null} */
            birthDatePrecision?: "day" | "month" | "year" | "estimated" | null;
            nationalities: (Country)[];
            /** @enum {string} */
            nationalityStatus?: "known" | "unknown" | "stateless" | "disputed";
            languages?: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            phones?: string[];
            identityDocuments?: components["schemas"]["DocumentInput"][];
        };
        RescueInput: {
            /** Format: uuid */
            id?: string;
            /**
             * Format: date
             * @example 2025-02-12
             */
            date?: string;
            /** @enum {string} */
            method?: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            /** @enum {string} */
            country?: Country;
            place?: string | null;
        };
        HoldInput: {
            /** @enum {string} */
            reason: "asylum_seeker" | "refugee" | "stateless" | "fears_authorities" | "supervisor_decision";
        };
        ConsentInput: {
            /** @enum {string} */
            purpose: "case_management" | "consular_notification" | "share_testimony" | "law_enforcement" | "service_referral" | "family_contact" | "statistics" | "media";
            recipient?: components["schemas"]["RecipientInput"] | null;
            /** @enum {string} */
            decision: "granted" | "refused" | "withdrawn" | "not_asked";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            obtainedAt?: string | null;
            /** @enum {string|null} */
            method?: "verbal" | "written" | "guardian" | "interpreter" | null;
            /** @enum {string|null} */
            language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            expiresAt?: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            askAgainOn?: string | null;
            /** @description The id of the text that was read out to her, from GET /consent-wordings; of this purpose and language */
            wordingVersion?: string | null;
            /** @description Who interpreted, by name. A yes to a text that no native speaker has reviewed needs one */
            interpreter?: string | null;
            note?: string | null;
        };
        OpenCase: {
            person: components["schemas"]["PersonInput"];
            rescue: components["schemas"]["RescueInput"];
            /** @enum {string} */
            hostCountry?: Country;
            /** Format: uuid */
            compoundId?: string | null;
            compoundName?: string | null;
            vulnerabilities?: ("child" | "unaccompanied_child" | "pregnant" | "disability" | "injury" | "mental_health" | "suicide_risk" | "lgbti" | "stateless" | "debt" | "threats_to_family" | "medical")[];
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            protectionHold?: components["schemas"]["HoldInput"] | null;
            consents?: components["schemas"]["ConsentInput"][];
        };
        FoundCase: {
            /** Format: uuid */
            id: string;
            caseNumber: string;
            version: number;
            /** @enum {string} */
            status: "active" | "follow_up" | "closed" | "closed_referred";
            /** @enum {string|null} */
            outcome: "returned_home" | "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact" | "entered_in_error" | null;
            organisation?: components["schemas"]["Named"];
            assignee?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            hostCountry: Country;
            person: components["schemas"]["PersonView"];
            rescue: components["schemas"]["RescueView"];
            compound?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            vulnerabilities?: ("child" | "unaccompanied_child" | "pregnant" | "disability" | "injury" | "mental_health" | "suicide_risk" | "lgbti" | "stateless" | "debt" | "threats_to_family" | "medical")[];
            protectionHold?: components["schemas"]["HoldView"] | null;
            shelter?: components["schemas"]["ShelterInput"] | null;
            withheld?: string[];
            consents?: components["schemas"]["ConsentView"][];
            repatriation: components["schemas"]["RepatriationSummary"];
            possibleDuplicates?: components["schemas"]["PossibleDuplicate"][];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            nextDeadlineAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            updatedAt: string;
            can: string[];
            score: number;
        };
        FindCases: {
            /**
             * @description Items on one page
             * @default 25
             */
            limit: number;
            /** @description nextCursor of the page before */
            cursor?: string;
            /** @enum {string} */
            nationality?: Country;
            /** Format: uuid */
            compoundId?: string;
            /** @enum {string} */
            status?: "active" | "follow_up" | "closed" | "closed_referred";
            /** @enum {string} */
            repatriationStatus?: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
            /** Format: uuid */
            assigneeId?: string;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            /**
             * Format: date
             * @example 2025-02-12
             */
            rescuedFrom?: string;
            /**
             * Format: date
             * @example 2025-02-12
             */
            rescuedTo?: string;
            /** @enum {string} */
            hostCountry?: Country;
            overdue?: boolean;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            updatedSince?: string;
            q: string;
        };
        LikelyCase: {
            /** @description Place in the list that was sent, from 0 */
            n: number;
            /** @description `name`, `birth_date` or `document_number`: what speaks most for it */
            reason: string;
            /**
             * Format: uuid
             * @description Only where the case is within reach
             */
            id?: string;
            /** @description Only where the case is within reach */
            caseNumber?: string;
        };
        LikelyCases: {
            items: components["schemas"]["LikelyCase"][];
        };
        PersonToCompare: {
            names: components["schemas"]["NameInput"][];
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate?: string | null;
            identityDocuments?: components["schemas"]["DocumentInput"][];
        };
        ComparePeople: {
            people: components["schemas"]["PersonToCompare"][];
        };
        PersonChanges: {
            names?: components["schemas"]["NameInput"][];
            /** @enum {string} */
            sex?: "male" | "female" | "other" | "unknown";
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate?: string | null;
            /** @enum {string|null} */
            birthDatePrecision?: "day" | "month" | "year" | "estimated" | null;
            nationalities?: (Country)[];
            /** @enum {string} */
            nationalityStatus?: "known" | "unknown" | "stateless" | "disputed";
            languages?: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            phones?: string[];
            identityDocuments?: components["schemas"]["DocumentInput"][];
        };
        CorrectCase: {
            person?: components["schemas"]["PersonChanges"];
            rescue?: components["schemas"]["RescueInput"];
            /** @enum {string} */
            hostCountry?: Country;
            /** Format: uuid */
            compoundId?: string | null;
            compoundName?: string | null;
            vulnerabilities?: ("child" | "unaccompanied_child" | "pregnant" | "disability" | "injury" | "mental_health" | "suicide_risk" | "lgbti" | "stateless" | "debt" | "threats_to_family" | "medical")[];
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            protectionHold?: components["schemas"]["HoldInput"] | null;
            consents?: components["schemas"]["ConsentInput"][];
        };
        AssignCase: {
            /** Format: uuid */
            assigneeId: string;
        };
        CloseCase: {
            reason: string;
            /** @enum {string} */
            outcome: "returned_home" | "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact" | "entered_in_error";
        };
        ReopenCase: {
            reason: string;
        };
        WordingView: {
            /** @description What `wordingVersion` of a consent takes */
            id: string;
            /** @enum {string} */
            purpose: "case_management" | "consular_notification" | "share_testimony" | "law_enforcement" | "service_referral" | "family_contact" | "statistics" | "media";
            /** @enum {string} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /** @description A version is never edited: a change is the next one */
            version: number;
            /** @enum {string} */
            direction: "ltr" | "rtl";
            /** @description To be read out in this order */
            paragraphs: string[];
            /** @description Which native speaker reviewed it; null where none has yet */
            reviewedBy: string | null;
            /** @description A yes to it is taken only with the name of an interpreter */
            needsInterpreter: boolean;
        };
        NoteView: {
            body: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        NoteInput: {
            body: string;
        };
        ServiceView: {
            /** @enum {string} */
            kind: "safehouse" | "medical" | "psychosocial" | "legal" | "livelihood" | "education" | "family_tracing" | "food" | "other";
            /**
             * @description Within which time it must answer; opens a deadline
             * @enum {string}
             */
            response?: "within_1_hour" | "within_3_hours" | "within_1_day" | "within_3_days";
            provider?: string;
            note?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        ServiceInput: {
            /** @enum {string} */
            kind: "safehouse" | "medical" | "psychosocial" | "legal" | "livelihood" | "education" | "family_tracing" | "food" | "other";
            /**
             * @description Within which time it must answer; opens a deadline
             * @enum {string}
             */
            response?: "within_1_hour" | "within_3_hours" | "within_1_day" | "within_3_days";
            provider?: string;
            note?: string;
        };
        ScreeningView: {
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            indicators: ("abuse_of_vulnerability" | "deception" | "restriction_of_movement" | "isolation" | "physical_and_sexual_violence" | "intimidation_and_threats" | "retention_of_identity_documents" | "withholding_of_wages" | "debt_bondage" | "abusive_conditions" | "excessive_overtime")[];
            act?: ("recruitment" | "transportation" | "transfer" | "harbouring" | "receipt")[];
            /** @description Not needed for a child */
            means?: ("threat_or_force" | "other_coercion" | "abduction" | "fraud" | "deception" | "abuse_of_power" | "abuse_of_vulnerability" | "payments_to_controller")[];
            purpose?: ("sexual_exploitation" | "forced_labour" | "forced_criminality" | "slavery" | "servitude" | "organ_removal" | "other")[];
            /** @enum {string} */
            outcome: "indicated" | "not_indicated" | "inconclusive" | "declined";
            note?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        ScreeningInput: {
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            indicators: ("abuse_of_vulnerability" | "deception" | "restriction_of_movement" | "isolation" | "physical_and_sexual_violence" | "intimidation_and_threats" | "retention_of_identity_documents" | "withholding_of_wages" | "debt_bondage" | "abusive_conditions" | "excessive_overtime")[];
            act?: ("recruitment" | "transportation" | "transfer" | "harbouring" | "receipt")[];
            /** @description Not needed for a child */
            means?: ("threat_or_force" | "other_coercion" | "abduction" | "fraud" | "deception" | "abuse_of_power" | "abuse_of_vulnerability" | "payments_to_controller")[];
            purpose?: ("sexual_exploitation" | "forced_labour" | "forced_criminality" | "slavery" | "servitude" | "organ_removal" | "other")[];
            /** @enum {string} */
            outcome: "indicated" | "not_indicated" | "inconclusive" | "declined";
            note?: string;
        };
        DeterminationView: {
            /** @enum {string} */
            status: "possible_victim" | "actual_victim" | "not_a_victim";
            authority: string;
            /** @enum {string} */
            country: Country;
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            basis?: string;
            /** @enum {string} */
            appeal?: "none" | "filed" | "upheld" | "overturned";
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        DeterminationInput: {
            /** @enum {string} */
            status: "possible_victim" | "actual_victim" | "not_a_victim";
            authority: string;
            /** @enum {string} */
            country: Country;
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            basis?: string;
            /** @enum {string} */
            appeal?: "none" | "filed" | "upheld" | "overturned";
        };
        DeportationView: {
            /** @description Who ordered it */
            authority: string;
            /** @enum {string} */
            country: Country;
            /**
             * Format: date
             * @description When it was ordered
             * @example 2025-02-12
             */
            on: string;
            /**
             * Format: date
             * @description When it was carried out
             * @example 2025-02-12
             */
            carriedOutOn?: string | null;
            basis?: string;
            reference?: string;
            /** @enum {string} */
            appeal?: "none" | "filed" | "upheld" | "overturned";
            note?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        DeportationInput: {
            /** @description Who ordered it */
            authority: string;
            /** @enum {string} */
            country: Country;
            /**
             * Format: date
             * @description When it was ordered
             * @example 2025-02-12
             */
            on: string;
            /**
             * Format: date
             * @description When it was carried out
             * @example 2025-02-12
             */
            carriedOutOn?: string | null;
            basis?: string;
            reference?: string;
            /** @enum {string} */
            appeal?: "none" | "filed" | "upheld" | "overturned";
            note?: string;
        };
        ClaimView: {
            /** @enum {string} */
            kind: "debt" | "ransom" | "resale" | "wages_withheld" | "fee" | "fine" | "other";
            /**
             * @description In units of the currency, as decimal digits
             * @example 1250.50
             */
            amount: string;
            /** @example USD */
            currency: string;
            /**
             * @description `claimed` where nothing is said
             * @enum {string}
             */
            state?: "claimed" | "paid" | "refused" | "recovered" | "withdrawn";
            /** @description Who claims it, or withheld it */
            claimedBy?: string;
            /** @description Who paid it, where somebody did */
            paidBy?: string;
            /**
             * Format: date
             * @example 2025-02-12
             */
            on?: string;
            /**
             * Format: uuid
             * @description The line that this one puts right, or says what became of
             */
            about?: string;
            note?: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
        };
        ClaimInput: {
            /** @enum {string} */
            kind: "debt" | "ransom" | "resale" | "wages_withheld" | "fee" | "fine" | "other";
            /**
             * @description In units of the currency, as decimal digits
             * @example 1250.50
             */
            amount: string;
            /** @example USD */
            currency: string;
            /**
             * @description `claimed` where nothing is said
             * @enum {string}
             */
            state?: "claimed" | "paid" | "refused" | "recovered" | "withdrawn";
            /** @description Who claims it, or withheld it */
            claimedBy?: string;
            /** @description Who paid it, where somebody did */
            paidBy?: string;
            /**
             * Format: date
             * @example 2025-02-12
             */
            on?: string;
            /**
             * Format: uuid
             * @description The line that this one puts right, or says what became of
             */
            about?: string;
            note?: string;
        };
        HistoryActor: {
            /** Format: uuid */
            id: string;
            name: string;
            role: string;
            organisation: components["schemas"]["Named"] | null;
        };
        HistoryItem: {
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            actor: components["schemas"]["HistoryActor"];
            action: string;
            outcome: string;
            slug?: string;
            detail?: {
                [key: string]: unknown;
            } | null;
        };
        Colleague: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        HoldReview: {
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Colleague"];
        };
        HeldCaseView: {
            /**
             * Format: uuid
             * @description Of the case
             */
            id: string;
            caseNumber: string;
            /** @enum {string} */
            reason: "asylum_seeker" | "refugee" | "stateless" | "fears_authorities" | "supervisor_decision";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            since: string;
            setBy: components["schemas"]["Colleague"] | null;
            /** @description Who holds the case */
            assignee: components["schemas"]["Colleague"] | null;
            /** @description When somebody last looked whether it is still needed */
            reviewed: components["schemas"]["HoldReview"] | null;
            /**
             * Format: date
             * @description By when a supervisor looks again whether it is still needed
             * @example 2025-02-12
             */
            reviewOn: string;
        };
        ShelterView: {
            shelter: components["schemas"]["ShelterInput"] | null;
        };
        AttachmentView: {
            /** Format: uuid */
            id: string;
            /** @description A clean name to save it under; its ending is that of its true type */
            name: string;
            title: string | null;
            /** @enum {string} */
            kind: "photo" | "identity_document" | "travel_document" | "medical_report" | "police_report" | "court_document" | "consent_form" | "statement" | "evidence" | "other";
            /** @enum {string|null} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /** @enum {string} */
            contentType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.oasis.opendocument.text" | "audio/mpeg" | "audio/mp4" | "audio/ogg" | "text/plain";
            /** @description Bytes, as they are given out */
            size: number;
            /** @enum {string} */
            state: "quarantined" | "clean" | "unscanned" | "infected" | "removed";
            /**
             * Format: date-time
             * @description When the virus scanner answered
             * @example 2025-02-12T09:30:00.000Z
             */
            scannedAt: string | null;
            /**
             * Format: date-time
             * @description When its content was destroyed
             * @example 2025-02-12T09:30:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
            /** @description What the reader may do next */
            can: string[];
        };
        RemoveAttachment: {
            /** @description Stays on the record; the content is destroyed */
            reason: string;
        };
        ErasureView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /**
             * @description Asked for by a supervisor, or by the clock of retention
             * @enum {string}
             */
            cause: "request" | "retention";
            /** @enum {string} */
            state: "announced" | "asked" | "approved" | "done" | "rejected" | "cancelled";
            /** @description For supervisors, until it is done */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When the clock of retention asks
             * @example 2025-02-12T09:30:00.000Z
             */
            dueAt: string | null;
            /** Format: uuid */
            askedBy: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            askedAt: string | null;
            /** Format: uuid */
            decidedBy: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            doneAt: string | null;
            can: string[];
        };
        AskErasure: {
            /** @description Why; it goes with what is erased */
            reason: string;
        };
        LegalHoldView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            reason: string;
            /** Format: uuid */
            setBy: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            setAt: string;
        };
        LegalHoldInput: {
            reason: string;
        };
        StandingLegalHoldView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            reason: string;
            /** Format: uuid */
            setBy: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            setAt: string;
            caseNumber: string;
            /** @description The name of who set it */
            setByName: string;
        };
        NotificationView: {
            /** Format: uuid */
            id: string;
            kind: string;
            title: string;
            /** Format: uuid */
            caseId: string | null;
            /** @description Only while the reader may see the case */
            caseNumber?: string;
            /** Format: uuid */
            subjectId: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            readAt: string | null;
        };
        KeptMail: {
            to: string;
            subject: string;
            text: string;
        };
        OutboxView: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** @enum {string} */
            state: "waiting" | "sent" | "failed" | "dead";
            /** @enum {string} */
            lane: "urgent" | "ordinary" | "mass";
            tries: number;
            lastError: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            notBefore: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            doneAt: string | null;
            /** @description In a demo without a mail server: the mail as it would have gone */
            mail?: components["schemas"]["KeptMail"];
        };
        MailPreferences: {
            /** @description 0 while nothing was said */
            version: number;
            /**
             * @description Null: the language of the mission, or English
             * @enum {string|null}
             */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu" | null;
            /**
             * @description Null: that of the mission, or of the country of the organisation
             * @example Asia/Bangkok
             */
            timeZone: string | null;
            /**
             * @description Null: 21:00
             * @example 21:00
             */
            quietFrom: string | null;
            /**
             * @description Null: 07:00
             * @example 21:00
             */
            quietUntil: string | null;
        };
        SetMailPreferences: {
            /**
             * @description One that e-mail is written in (ISO 639-1)
             * @enum {string|null}
             */
            language?: "en" | "th" | "my" | "km" | "zh" | "vi" | "id" | "ar" | "fr" | null;
            /**
             * @description Your clock (IANA); that of your mission, or of the country of your organisation, where not given
             * @example Asia/Bangkok
             */
            timeZone?: string | null;
            /**
             * @description What may wait is not sent to you from then on; 21:00 where not given. Both hours or neither; the same twice means none
             * @example 21:00
             */
            quietFrom?: string | null;
            /**
             * @description It is sent then; 07:00 where not given
             * @example 21:00
             */
            quietUntil?: string | null;
        };
        SecretRecord: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Until when it signs as well; null for the current one
             * @example 2025-02-12T09:30:00.000Z
             */
            endsAt: string | null;
        };
        WebhookRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            url: string;
            /** Format: uuid */
            missionId: string | null;
            /** Format: uuid */
            organisationId: string | null;
            active: boolean;
            secrets: components["schemas"]["SecretRecord"][];
            /** @description Only in the answer to the call that made it, and never again: give it to the receiver */
            secret?: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        AddWebhook: {
            /** @description By https, on port 443 or 8443, in the open internet; in a demo this machine too */
            url: string;
            /**
             * Format: uuid
             * @description The mission that it is for, or else `organisationId`
             */
            missionId?: string;
            /**
             * Format: uuid
             * @description The organisation that it is for, or else `missionId`
             */
            organisationId?: string;
        };
        CorrectWebhook: {
            url?: string;
            /** @description Whether it is called */
            active?: boolean;
        };
        RotateSecret: Record<string, never>;
        NotifiedMission: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            country: Country;
            /** @description By which ways it is told */
            channels: ("in_app" | "email" | "webhook" | "manual")[];
        };
        ConsularNotificationView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @enum {string} */
            status: "queued" | "sent" | "acknowledged" | "responded" | "failed" | "cancelled";
            mission: components["schemas"]["NotifiedMission"];
            /**
             * @description How somebody told the mission by hand; null where the system did
             * @enum {string|null}
             */
            channel: "in_person" | "telephone" | "email" | "letter" | "whatsapp" | "line" | "signal" | "other" | null;
            toldWhom: string | null;
            response: string | null;
            /** @description Which rule kept it back or recalled it */
            reason: string | null;
            /**
             * Format: uuid
             * @description What it was asked for together with
             */
            batchId: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            acknowledgedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            respondedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            cancelledAt: string | null;
            can: string[];
        };
        RequestNotification: {
            /**
             * @description Which of her countries, where she agreed to several; otherwise the first of her nationalities
             * @enum {string}
             */
            mission?: Country;
        };
        KeptBackCase: {
            /** Format: uuid */
            caseId: string;
            /** @description Which rule kept it back, as it would answer alone */
            reason: string;
        };
        NotificationBatch: {
            /**
             * Format: uuid
             * @description By which the list can be narrowed: `GET /consular-notifications?batchId=…`
             */
            id: string;
            /** @description Notifications that were asked for */
            queued: number;
            /** @description Cases whose mission was told already, or is about to be */
            standing: number;
            keptBack: components["schemas"]["KeptBackCase"][];
        };
        RequestNotifications: {
            /** @description Cases within reach, for instance those of one release */
            caseIds: string[];
            /**
             * @description Which of their countries, where somebody agreed to several
             * @enum {string}
             */
            mission?: Country;
        };
        Acknowledge: Record<string, never>;
        Respond: {
            text: string;
        };
        GaveByHand: {
            /** @enum {string} */
            channel: "in_person" | "telephone" | "email" | "letter" | "whatsapp" | "line" | "signal" | "other";
            /** @description Whom at the mission */
            whom?: string;
            /**
             * Format: date-time
             * @description When; now where not given
             * @example 2025-02-12T09:30:00.000Z
             */
            at?: string;
        };
        ConversationMessage: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            notificationId: string;
            /** @enum {string} */
            from: "mission" | "organisation";
            text: string;
            /**
             * Format: uuid
             * @description Who wrote it, of one’s own side; the other side speaks as one
             */
            authorId: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
        };
        SayToOther: {
            text: string;
        };
        EndingView: {
            /** @enum {string} */
            outcome: "returned_home" | "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact" | "entered_in_error";
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            /** @enum {string|null} */
            country: Country | null;
            reason: string;
        };
        WaiverInput: {
            /** @description How much of the fine, in percent */
            share: number;
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
            /** @description Who waived it */
            authority: string;
            reference?: string | null;
        };
        OverstayView: {
            /**
             * Format: date
             * @description The last day on which she was lawfully there
             * @example 2025-02-12
             */
            lastLawfulDay: string;
            /**
             * Format: date
             * @description When it stopped to run: she was let stay, or left
             * @example 2025-02-12
             */
            endedOn?: string | null;
            /** @description All of them; together at most the whole fine */
            waivers?: components["schemas"]["WaiverInput"][];
            /** @enum {string|null} */
            payer?: "person" | "family" | "mission" | "organisation" | "iom" | "government" | "employer" | "waived" | "unknown" | null;
            /** @description The version that was read; 412 where somebody has said more since */
            version: number;
            /** @description Days beyond the last lawful one, so far */
            days: number;
            /** @description For a day, in whole units of the currency */
            perDay: number | null;
            /** @example USD */
            currency: string | null;
            /** @description Before any waiver */
            amount: number | null;
            /** @description What was waived of it */
            waived: number | null;
            /** @description What is left to pay */
            due: number | null;
        };
        FitnessSaidView: {
            confirmedBy: string;
            note: string | null;
        };
        ReportedByInput: {
            /** @description Who told us that it was done */
            party: string;
            /** @enum {string} */
            channel: "in_person" | "telephone" | "email" | "letter" | "whatsapp" | "line" | "signal" | "other";
            /**
             * Format: date
             * @example 2025-02-12
             */
            on: string;
        };
        EscortInput: {
            /** @enum {string} */
            kind: "guardian" | "escort";
            name: string;
        };
        RecorderView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        StepView: {
            /**
             * Format: uuid
             * @description Of a step that was touched
             */
            id?: string;
            /** @enum {string} */
            key: "shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up";
            /** @enum {string} */
            state: "not_started" | "in_progress" | "done" | "blocked" | "waived" | "not_needed";
            /**
             * @description Who must act
             * @enum {string}
             */
            actor: "caseworker" | "consular_officer" | "immigration" | "police" | "provider" | "border_liaison" | "igo";
            /**
             * Format: date
             * @example 2025-02-12
             */
            dueOn: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            startedOn: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            doneOn: string | null;
            reference: string | null;
            /** @enum {string|null} */
            blockReason: "no_mission" | "person_must_pay" | "fine_unpaid" | "identity_unverified" | "stateless" | "witness_needed" | "fears_return" | "medical" | "minor_without_guardian" | "camp_must_be_emptied" | "reflection_period" | "other" | null;
            reason?: string | null;
            reportedBy: components["schemas"]["ReportedByInput"] | null;
            /** @enum {string|null} */
            payer: "person" | "family" | "mission" | "organisation" | "iom" | "government" | "employer" | "waived" | "unknown" | null;
            escort?: components["schemas"]["EscortInput"] | null;
            attachments?: string[];
            recordedBy?: components["schemas"]["RecorderView"] | null;
            /** @description What comes first */
            after: ("shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up")[];
            /** @description The papers that show that it is done */
            documents: ("screening_form" | "consent_form" | "notification_letter" | "nationality_letter" | "statelessness_decision" | "emergency_travel_document" | "passport" | "fine_receipt" | "waiver_letter" | "exit_permit" | "border_list" | "clearance_certificate" | "ticket" | "guardian_letter" | "handover_record" | "arrival_confirmation")[];
            /** @description What the reader may set it to now */
            allowed: ("not_started" | "in_progress" | "done" | "blocked" | "waived" | "not_needed")[];
        };
        RepatriationView: {
            /**
             * Format: uuid
             * @description Of the case
             */
            id: string;
            /** @enum {string} */
            status: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
            /** @enum {string|null} */
            outcome: "returned_home" | "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact" | "entered_in_error" | null;
            ending?: components["schemas"]["EndingView"] | null;
            version: number;
            /** @description The edition of the way that she began with; it stays hers */
            wayVersion: number;
            overstay: components["schemas"]["OverstayView"] | null;
            /**
             * @description The one thing about her health that a mission reads
             * @enum {string}
             */
            fitToTravel: "yes" | "no" | "with_escort" | "unknown";
            /**
             * Format: date
             * @example 2025-02-12
             */
            fitToTravelOn: string | null;
            fitness?: components["schemas"]["FitnessSaidView"] | null;
            steps: components["schemas"]["StepView"][];
            can: string[];
        };
        StepInput: {
            /** @enum {string} */
            state: "in_progress" | "done" | "blocked" | "waived" | "not_needed";
            /**
             * Format: date
             * @description When it was so; today where nothing is said
             * @example 2025-02-12
             */
            on?: string;
            /** @description Number of a paper, a ticket, a file */
            reference?: string | null;
            /** @description For blocked a code of the block reasons, for the others words */
            reason?: string;
            /** @description For a step that another party must do */
            reportedBy?: components["schemas"]["ReportedByInput"] | null;
            /**
             * @description Who pays for the paper, the fine or the ticket
             * @enum {string|null}
             */
            payer?: "person" | "family" | "mission" | "organisation" | "iom" | "government" | "employer" | "waived" | "unknown" | null;
            /** @description Who travels with her; a minor does not leave without */
            escort?: components["schemas"]["EscortInput"] | null;
            /** @description Attachments of the case that show it */
            attachments?: string[];
        };
        StepVariation: {
            /** @description Where she is now; null: everywhere */
            hosts: (Country)[] | null;
            /** @description Of whom; null: of all */
            nationalities: (Country)[] | null;
            /** @description By which mission: here, third_country, none, stateless */
            serving: string[] | null;
            /** @description The rule or practice that it comes from */
            basis: string;
        };
        StepRuleView: {
            /** @enum {string} */
            key: "shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up";
            /**
             * @description Who must act
             * @enum {string}
             */
            actor: "caseworker" | "consular_officer" | "immigration" | "police" | "provider" | "border_liaison" | "igo";
            /** @description What comes before it */
            after: ("shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up")[];
            /**
             * @description The status that the case gains with it
             * @enum {string|null}
             */
            reaches: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed" | null;
            /** @description Why it has been seen to stand still */
            blockReasons: ("no_mission" | "person_must_pay" | "fine_unpaid" | "identity_unverified" | "stateless" | "witness_needed" | "fears_return" | "medical" | "minor_without_guardian" | "camp_must_be_emptied" | "reflection_period" | "other")[];
            /** @description Where something of it is otherwise */
            variations: components["schemas"]["StepVariation"][];
        };
        FitnessInput: {
            /** @enum {string} */
            fitToTravel: "yes" | "no" | "with_escort" | "unknown";
            /** @description Who found her so; no mission reads it */
            confirmedBy: string;
            /**
             * Format: date
             * @description When it was found; today where nothing is said
             * @example 2025-02-12
             */
            on?: string;
            note?: string | null;
        };
        OverstayInput: {
            /**
             * Format: date
             * @description The last day on which she was lawfully there
             * @example 2025-02-12
             */
            lastLawfulDay: string;
            /**
             * Format: date
             * @description When it stopped to run: she was let stay, or left
             * @example 2025-02-12
             */
            endedOn?: string | null;
            /** @description All of them; together at most the whole fine */
            waivers?: components["schemas"]["WaiverInput"][];
            /** @enum {string|null} */
            payer?: "person" | "family" | "mission" | "organisation" | "iom" | "government" | "employer" | "waived" | "unknown" | null;
            /** @description The version that was read; 412 where somebody has said more since */
            version?: number;
        };
        EndingInput: {
            /**
             * @description That she came home is her arrival
             * @enum {string}
             */
            outcome: "stays" | "third_country" | "transferred" | "declined" | "deceased" | "lost_contact";
            /**
             * Format: date
             * @description Since when; today where nothing is said
             * @example 2025-02-12
             */
            on?: string;
            /**
             * @description For a third country: which
             * @enum {string|null}
             */
            country?: Country | null;
            /** @description Why; no mission reads it */
            reason: string;
        };
        BoardCount: {
            /** @enum {string} */
            status: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
            cases: number;
        };
        BoardStep: {
            /** @enum {string} */
            key: "shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up";
            /** @enum {string} */
            state: "not_started" | "in_progress" | "done" | "blocked" | "waived" | "not_needed";
            /** @enum {string|null} */
            blockReason: "no_mission" | "person_must_pay" | "fine_unpaid" | "identity_unverified" | "stateless" | "witness_needed" | "fears_return" | "medical" | "minor_without_guardian" | "camp_must_be_emptied" | "reflection_period" | "other" | null;
            /**
             * Format: date
             * @description Since when it stands so
             * @example 2025-02-12
             */
            since: string;
            /** @description Days since then */
            days: number;
        };
        BoardDue: {
            /** @enum {string} */
            kind: "consular_rights" | "consular_notification" | "consular_acknowledgement" | "screening" | "reflection_period_end" | "nationality_verification" | "travel_document" | "document_expiry" | "stay_renewal" | "overstay" | "shelter_exit" | "departure_papers" | "service_response" | "safe_arrival" | "follow_up" | "consent_review" | "other";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            dueAt: string;
        };
        BoardItem: {
            /**
             * Format: uuid
             * @description Of the case
             */
            id: string;
            caseNumber: string;
            /** @description The first of her names */
            name: string;
            /** @enum {string} */
            status: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
            /**
             * Format: date-time
             * @description When a step of hers last moved
             * @example 2025-02-12T09:30:00.000Z
             */
            movedAt: string;
            /** @description Days since then */
            days: number;
            current: components["schemas"]["BoardStep"][];
            /** @description What the reader may begin now */
            next: ("shelter" | "screening" | "consular_rights" | "consular_wish" | "mission_notified" | "mission_acknowledged" | "nationality_verification" | "next_of_kin" | "travel_document" | "overstay_fine" | "exit_permit" | "clearance" | "ticket" | "departure_handover" | "arrival" | "reintegration" | "follow_up")[];
            /** @description The three that are due first */
            due: components["schemas"]["BoardDue"][];
        };
        BoardView: {
            counts?: components["schemas"]["BoardCount"][];
            items: components["schemas"]["BoardItem"][];
            nextCursor: string | null;
        };
        BulkResult: {
            /** Format: uuid */
            caseId: string;
            /**
             * @description `unchanged`: it stood so already
             * @enum {string}
             */
            outcome: "done" | "unchanged" | "refused";
            /** @description The slug of the rule that refused it */
            problem: string | null;
            detail: string | null;
            /** @enum {string|null} */
            status: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed" | null;
        };
        BulkView: {
            results: components["schemas"]["BulkResult"][];
        };
        BulkStepInput: {
            /** @description Whom it is said of; each stands for herself */
            caseIds: string[];
            /** @enum {string} */
            state: "in_progress" | "done" | "blocked" | "waived" | "not_needed";
            /**
             * Format: date
             * @description When it was so; today where nothing is said
             * @example 2025-02-12
             */
            on?: string;
            /** @description Number of the paper or file that lists them */
            reference?: string | null;
            /** @description For blocked a code of the block reasons, for the others words */
            reason?: string;
            reportedBy?: components["schemas"]["ReportedByInput"] | null;
            /** @enum {string|null} */
            payer?: "person" | "family" | "mission" | "organisation" | "iom" | "government" | "employer" | "waived" | "unknown" | null;
        };
        PlaceView: {
            /** @enum {string} */
            country: Country;
            place: string | null;
        };
        EscortView: {
            /** @enum {string} */
            role: "staff" | "guardian" | "medical" | "psychosocial" | "interpreter" | "mission" | "police" | "other";
            name?: string;
            phone?: string | null;
        };
        MovementView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            kind: "flight" | "convoy" | "bus" | "train" | "boat" | "other";
            /** @enum {string} */
            state: "planned" | "under_way" | "arrived" | "cancelled";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            departsAt: string;
            from: components["schemas"]["PlaceView"];
            to: components["schemas"]["PlaceView"];
            carrier: string | null;
            reference: string | null;
            /** @description No mission reads who goes along */
            escorts?: components["schemas"]["EscortView"][];
            /** @description On the list, of those whom the reader may see */
            people: number;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            departedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            arrivedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            cancelledAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        PlaceInput: {
            /** @enum {string} */
            country: Country;
            place?: string | null;
        };
        JourneyEscortInput: {
            name: string;
            /** @enum {string} */
            role: "staff" | "guardian" | "medical" | "psychosocial" | "interpreter" | "mission" | "police" | "other";
            phone?: string | null;
        };
        PlanMovement: {
            /** @enum {string} */
            kind: "flight" | "convoy" | "bus" | "train" | "boat" | "other";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            departsAt: string;
            /** @description Missions read the country alone */
            from: components["schemas"]["PlaceInput"];
            to: components["schemas"]["PlaceInput"];
            carrier?: string | null;
            /** @description Number of the flight or convoy, never a booking code */
            reference?: string | null;
            /** @description No mission reads who goes along */
            escorts?: components["schemas"]["JourneyEscortInput"][];
            /** @description Who goes; more can be added */
            caseIds?: string[];
        };
        CorrectMovement: {
            /** @enum {string} */
            kind?: "flight" | "convoy" | "bus" | "train" | "boat" | "other";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            departsAt?: string;
            from?: components["schemas"]["PlaceInput"];
            to?: components["schemas"]["PlaceInput"];
            carrier?: string | null;
            reference?: string | null;
            escorts?: components["schemas"]["JourneyEscortInput"][];
        };
        CancelMovement: {
            reason: string;
        };
        TravellerName: {
            full: string;
            given?: string;
            family?: string;
            /** @enum {string} */
            script?: "Latn" | "Arab" | "Armn" | "Beng" | "Bopo" | "Cyrl" | "Deva" | "Ethi" | "Geor" | "Grek" | "Gujr" | "Guru" | "Hang" | "Hani" | "Hans" | "Hant" | "Hebr" | "Hira" | "Jpan" | "Kana" | "Khmr" | "Knda" | "Kore" | "Laoo" | "Mlym" | "Mong" | "Mymr" | "Nkoo" | "Olck" | "Orya" | "Sinh" | "Taml" | "Telu" | "Tfng" | "Thaa" | "Thai" | "Tibt" | "Yiii" | "Zyyy";
            /** @enum {string} */
            kind?: "legal" | "alias" | "nickname";
        };
        TravellerDocument: {
            /** @enum {string} */
            kind: "passport" | "national_id" | "travel_document" | "birth_certificate" | "exit_permit" | "stay_permit" | "other";
            number?: string;
            /** @enum {string} */
            country?: Country;
            /** @enum {string} */
            status: "held" | "confiscated" | "lost" | "expired" | "none";
            /**
             * Format: date
             * @example 2025-02-12
             */
            issuedOn?: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            expiresOn?: string | null;
        };
        TravelBarView: {
            /** @enum {string} */
            condition: "protection_hold" | "other_journey" | "guardian" | "fitness" | "document_expired" | "travel_document" | "exit_permit" | "clearance" | "ticket" | "other";
            /** @enum {string|null} */
            state: "not_started" | "in_progress" | "done" | "blocked" | "waived" | "not_needed" | null;
            /** @enum {string|null} */
            blockReason: "no_mission" | "person_must_pay" | "fine_unpaid" | "identity_unverified" | "stateless" | "witness_needed" | "fears_return" | "medical" | "minor_without_guardian" | "camp_must_be_emptied" | "reflection_period" | "other" | null;
        };
        AbsenceView: {
            /** @enum {string} */
            reason: "changed_mind" | "ill" | "detained" | "document_problem" | "boarding_refused" | "not_brought" | "left_on_the_way" | "missing" | "other";
            note: string | null;
        };
        TravellerView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            names: components["schemas"]["TravellerName"][];
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate: string | null;
            /** @description ISO 3166-1 alpha-2 */
            nationalities: string[];
            identityDocuments: components["schemas"]["TravellerDocument"][];
            /** @enum {string} */
            state: "listed" | "aboard" | "arrived" | "no_show" | "not_arrived";
            /** @description Where it leads her to a country of hers; else it is a part of the way */
            leadsHome: boolean;
            cleared: boolean;
            /** @description What is still in the way */
            waitsFor: components["schemas"]["TravelBarView"][];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            departedAt: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            arrivedAt: string | null;
            needs?: ("wheelchair" | "stretcher" | "oxygen" | "medication" | "medical_escort" | "psychosocial_escort" | "escort_of_same_sex" | "pregnant" | "infant" | "sight" | "hearing" | "interpreter" | "diet" | "kept_apart" | "other")[];
            accompaniedBy?: string | null;
            absence?: components["schemas"]["AbsenceView"] | null;
        };
        ManifestView: {
            /**
             * Format: uuid
             * @description Of the journey
             */
            id: string;
            movement: components["schemas"]["MovementView"];
            /** @description Those whom the reader may see */
            people: components["schemas"]["TravellerView"][];
        };
        TravellerInput: {
            /** Format: uuid */
            caseId: string;
            needs?: ("wheelchair" | "stretcher" | "oxygen" | "medication" | "medical_escort" | "psychosocial_escort" | "escort_of_same_sex" | "pregnant" | "infant" | "sight" | "hearing" | "interpreter" | "diet" | "kept_apart" | "other")[];
            /** @description Guardian or escort of her own: name and relation */
            accompaniedBy?: string | null;
        };
        BoardMovement: {
            people: components["schemas"]["TravellerInput"][];
        };
        AbsenceInput: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            reason: "changed_mind" | "ill" | "detained" | "document_problem" | "boarding_refused" | "not_brought" | "left_on_the_way" | "missing" | "other";
            note?: string | null;
        };
        DepartMovement: {
            /**
             * Format: date-time
             * @description Now where nothing is said
             * @example 2025-02-12T09:30:00.000Z
             */
            at?: string;
            caseIds?: string[];
            /** @description Case numbers, as scanned */
            caseNumbers?: string[];
            /** @description Who did not come, and why */
            noShows?: components["schemas"]["AbsenceInput"][];
        };
        ArriveMovement: {
            /**
             * Format: date-time
             * @description Now where nothing is said
             * @example 2025-02-12T09:30:00.000Z
             */
            at?: string;
            caseIds?: string[];
            /** @description Case numbers, as scanned */
            caseNumbers?: string[];
            /** @description Who left and did not arrive, and why */
            notArrived?: components["schemas"]["AbsenceInput"][];
        };
        SavedView: {
            /** @description Of the filters; never that of a person */
            name: string;
            /** @enum {string} */
            repatriationStatus?: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
            /** @enum {string} */
            nationality?: Country;
            blocked?: boolean;
            overdue?: boolean;
            stuckForDays?: number;
        };
        KeptViews: {
            /** @description 0 while nothing was kept */
            version: number;
            views: components["schemas"]["SavedView"][];
        };
        KeepViews: {
            /** @description All that are to be kept, in the order in which they are shown */
            views: components["schemas"]["SavedView"][];
        };
        ImportError: {
            row: number;
            column: string;
            code: string;
            message: string;
        };
        ImportWarning: {
            column: string;
            code: string;
            message: string;
            /** @description In how many rows */
            rows: number;
        };
        ImportDuplicate: {
            row: number;
            /** @description repeated: another row of the list; imported: has a case, will be skipped; document_number, birth_date, name: looks like somebody who has a case */
            reason: string;
            /** @description Only where the reader may see the case now */
            caseNumber?: string;
        };
        ImportedCase: {
            /** Format: uuid */
            id: string;
            caseNumber: string;
            /** @description What somebody last did to it, as on the record */
            action: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
        };
        ImportView: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            status: "reading" | "checked" | "committing" | "committed" | "failed" | "expired" | "undoing" | "undone";
            /** @description What to do about a list that failed or expired */
            message?: string;
            /** @enum {string} */
            format: "intake_csv" | "intake_xlsx" | "htcds_xlsx";
            rows: number;
            valid: number;
            invalid: number;
            /** @description Rows that became cases */
            created: number;
            /** @description Rows that had a case already */
            skipped: number;
            /** @description Of its cases, how many were closed as logged by mistake when it was taken back */
            undone: number;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            undoneAt: string | null;
            /** @description Who sent it */
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
            /** @description All errors; the list holds the first 1,000 */
            errorCount: number;
            errors: components["schemas"]["ImportError"][];
            warnings: components["schemas"]["ImportWarning"][];
            /** @description All duplicates; the list holds the first 1,000. 0 to others than who sent the list and supervisors */
            duplicateCount: number;
            duplicates: components["schemas"]["ImportDuplicate"][];
            /** @description Its cases on which nobody has worked since: taking it back closes these. Counted once all are logged, and while it can be taken back */
            untouched: number;
            /** @description Its cases on which somebody has worked: taking it back leaves them as they are */
            workedOnCount: number;
            /** @description The first of those */
            workedOn: components["schemas"]["ImportedCase"][];
        };
        ImportItem: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            status: "reading" | "checked" | "committing" | "committed" | "failed" | "expired" | "undoing" | "undone";
            /** @description What to do about a list that failed or expired */
            message?: string;
            /** @enum {string} */
            format: "intake_csv" | "intake_xlsx" | "htcds_xlsx";
            rows: number;
            valid: number;
            invalid: number;
            /** @description Rows that became cases */
            created: number;
            /** @description Rows that had a case already */
            skipped: number;
            /** @description Of its cases, how many were closed as logged by mistake when it was taken back */
            undone: number;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            undoneAt: string | null;
            /** @description Who sent it */
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        ExportView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "case_summary_pdf" | "travel_document_request_pdf" | "consents_copy_pdf" | "referral_letter_pdf" | "manifest_pdf" | "exit_clearance_pdf";
            /** @enum {string} */
            status: "ready";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
        };
        MakeExport: {
            /** @enum {string} */
            kind: "case_summary_pdf" | "travel_document_request_pdf" | "consents_copy_pdf" | "referral_letter_pdf" | "manifest_pdf" | "exit_clearance_pdf";
            /**
             * Format: uuid
             * @description Of whom; for what is of a case
             */
            caseId?: string;
            /**
             * Format: uuid
             * @description Of which journey; for a manifest or an exit clearance list
             */
            movementId?: string;
            /**
             * Format: uuid
             * @description Of which referral that stands; for a referral letter
             */
            referralId?: string;
            /**
             * Format: uuid
             * @description For which mission a manifest is: it holds its nationals alone, and what it may read
             */
            missionId?: string;
        };
        Writer: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        TestimonyLine: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            version: number;
            /** @enum {string} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /**
             * Format: date
             * @example 2025-02-12
             */
            takenOn: string;
            /** @description How many acts the latest version codes */
            abuseCount: number;
            createdBy: components["schemas"]["Writer"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
        };
        AbuseInput: {
            /** @enum {string} */
            type: "physical_violence" | "torture" | "sexual_violence" | "psychological_abuse" | "threats" | "confinement" | "deprivation" | "medical_neglect" | "forced_labour" | "forced_criminality" | "wage_withholding" | "debt_bondage" | "document_confiscation" | "sale" | "other";
            /** @enum {string} */
            methodOfControl?: "PhysicalThreats" | "ThreatsLawEnforcement" | "ThreatensChildrenFamily" | "DebtBondage" | "FalsePromises" | "PhysicalAbuse" | "SexualAbuse" | "TakesEarnings" | "RestrictsFinancialAccess" | "RestrictsMedicalCare" | "WithholdsNecessities" | "PsychologicalAbuse" | "PsychoactiveSubstance" | "ExcessiveWorkingHours" | "WithholdsDocuments" | "restricts_movement" | "Other";
            /** @enum {string} */
            iloIndicator?: "abuse_of_vulnerability" | "deception" | "restriction_of_movement" | "isolation" | "physical_and_sexual_violence" | "intimidation_and_threats" | "retention_of_identity_documents" | "withholding_of_wages" | "debt_bondage" | "abusive_conditions" | "excessive_overtime";
            /**
             * Format: date
             * @example 2025-02-12
             */
            occurredOn?: string;
            /** Format: uuid */
            compoundId?: string;
            /** @enum {string} */
            perpetratorRole?: "recruiter" | "broker" | "transporter" | "smuggler" | "seller" | "buyer" | "guard" | "supervisor" | "operator" | "official" | "other" | "unknown";
            /**
             * @description Default unverified
             * @enum {string}
             */
            verification?: "unverified" | "verified" | "disputed";
        };
        VersionLine: {
            number: number;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Writer"];
        };
        TestimonyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** @description The latest */
            version: number;
            /** @description The one shown */
            number: number;
            /** @enum {string} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /**
             * Format: date
             * @example 2025-02-12
             */
            takenOn: string;
            interviewer: string | null;
            interpreter: string | null;
            place: string | null;
            body: string;
            abuse: components["schemas"]["AbuseInput"][];
            versions: components["schemas"]["VersionLine"][];
            createdBy: components["schemas"]["Writer"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        TakeTestimony: {
            interviewer?: string | null;
            interpreter?: string | null;
            place?: string | null;
            /** @description What was said, in the language it was said in */
            body?: string;
            /** @description Reserved: {ciphertext, recipients} instead of body. Not taken yet */
            sealed?: {
                [key: string]: string;
            };
            /** @enum {string} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /**
             * Format: date
             * @example 2025-02-12
             */
            takenOn: string;
            abuse: components["schemas"]["AbuseInput"][];
        };
        AddVersion: {
            interviewer?: string | null;
            interpreter?: string | null;
            place?: string | null;
            /** @description What was said, in the language it was said in */
            body?: string;
            /** @description Reserved: {ciphertext, recipients} instead of body. Not taken yet */
            sealed?: {
                [key: string]: string;
            };
            /** @enum {string} */
            language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /**
             * Format: date
             * @example 2025-02-12
             */
            takenOn?: string;
            abuse?: components["schemas"]["AbuseInput"][];
            /** @description The version that this one was written from: 412 where a later one is */
            basedOn?: number;
        };
        ReportRow: {
            /** @description By each dimension; null where it is not known. A compound and an organisation come with their id */
            key: {
                [key: string]: string | null;
            };
            value: number;
        };
        Report: {
            groupBy: ("nationality" | "compound" | "country" | "hostCountry" | "month" | "quarter" | "year" | "sex" | "ageBand" | "status" | "repatriationStatus" | "rescueMethod" | "abuseType" | "methodOfControl" | "vulnerability" | "organisation")[];
            /** @description Persons below which nothing is shown; 1 where the figures are exact */
            threshold: number;
            /** @enum {string} */
            method: "exact" | "rounded";
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            asOf: string;
            rows: components["schemas"]["ReportRow"][];
            /** @description Each person once, however many rows she counts in */
            total: number;
        };
        WatchedReader: {
            /** Format: uuid */
            id: string;
            role: string;
            /** Format: uuid */
            organisationId: string;
        };
        AlertView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            rule: "many_cases_in_an_hour" | "many_cases_in_a_day" | "at_night" | "outside_team" | "searches_without_overlap" | "many_in_lists" | "canary";
            title: string;
            user: components["schemas"]["WatchedReader"];
            /**
             * Format: date-time
             * @description When the threshold was reached
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            count: number;
            threshold: number;
            /**
             * Format: uuid
             * @description Only where it is about one case that nobody has a reason to open
             */
            caseId: string | null;
            /** Format: uuid */
            reviewedBy: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            reviewedAt: string | null;
            note: string | null;
        };
        ReviewAlert: {
            /** @description What came of asking */
            note: string;
        };
        ExclusionView: {
            /** Format: uuid */
            id: string;
            user: components["schemas"]["Named"] | null;
            organisation: components["schemas"]["Named"] | null;
            mission: components["schemas"]["Named"] | null;
            reason: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            liftedAt: string | null;
            liftedBy: components["schemas"]["Named"] | null;
            liftedBecause: string | null;
        };
        ExclusionInput: {
            /**
             * Format: uuid
             * @description A user of any organisation
             */
            user?: string;
            /**
             * Format: uuid
             * @description Another organisation, with everybody in it
             */
            organisation?: string;
            /**
             * Format: uuid
             * @description A mission: it is not told, and loses its view
             */
            mission?: string;
            reason: string;
        };
        WhyLifted: {
            reason: string;
        };
        StandingExclusionView: {
            /** Format: uuid */
            id: string;
            user: components["schemas"]["Named"] | null;
            organisation: components["schemas"]["Named"] | null;
            mission: components["schemas"]["Named"] | null;
            reason: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            liftedAt: string | null;
            liftedBy: components["schemas"]["Named"] | null;
            liftedBecause: string | null;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
        };
        Breaker: {
            /** Format: uuid */
            id: string;
            name: string;
            organisation: components["schemas"]["Named"] | null;
        };
        Review: {
            finding: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            by: components["schemas"]["Named"];
        };
        GlassBreakView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** @description Whose case it is */
            organisation: components["schemas"]["Named"];
            by: components["schemas"]["Breaker"];
            reason: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description One hour after, at the latest
             * @example 2025-02-12T09:30:00.000Z
             */
            until: string;
            open: boolean;
            /**
             * Format: date-time
             * @description Where somebody ended it before
             * @example 2025-02-12T09:30:00.000Z
             */
            endedAt: string | null;
            review: components["schemas"]["Review"] | null;
        };
        WhyBroken: {
            /** @description Why it cannot wait; name nobody */
            reason: string;
        };
        WhyBrokenByNumber: {
            /** @description Why it cannot wait; name nobody */
            reason: string;
            /** @description As it stands on a paper: HW-7K2M9-QX4TD */
            caseNumber: string;
        };
        Finding: {
            /** @description What the review found; name nobody */
            finding: string;
        };
        Holder: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Open cases that she holds now */
            openCases: number;
        };
        HandOverView: {
            /**
             * Format: uuid
             * @description Of the colleague who took them on
             */
            id: string;
            from: components["schemas"]["Holder"];
            to: components["schemas"]["Holder"];
        };
        HandOver: {
            /**
             * Format: uuid
             * @description The colleague who holds them from now on
             */
            to: string;
            /** @description Only these; all her open cases where left out */
            caseIds?: string[];
        };
        Worker: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Of her team */
            team: string | null;
            /** @description false: she works here no more, and what she holds is in nobody’s hands */
            active: boolean;
        };
        LoadView: {
            /** @description null: cases that nobody holds */
            worker: components["schemas"]["Worker"] | null;
            /** @description Open cases that she holds */
            openCases: number;
            /** @description Of these, with a deadline that is over */
            overdue: number;
            /** @description Of these, with a step of the way home that is blocked */
            blocked: number;
        };
        PreviewView: {
            nationalities: (Country)[];
            /** @enum {string} */
            sex: "male" | "female" | "other" | "unknown";
            ageBand: string;
            /** @enum {string} */
            hostCountry: Country;
            /** @enum {string} */
            riskLevel?: "high" | "medium" | "low" | "none";
            /** @description How many, never which */
            vulnerabilities?: number;
        };
        ReferralView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @enum {string} */
            direction: "received" | "sent";
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "revoked" | "expired" | "completed";
            from: components["schemas"]["Named"];
            to: components["schemas"]["Named"];
            /** @description What the other organisation is told before it answers */
            preview: components["schemas"]["PreviewView"];
            note: string | null;
            /** @description Why it was rejected or taken back */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description Until when it can be answered
             * @example 2025-02-12T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            decidedAt: string | null;
            decidedBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            endedAt: string | null;
            /** @enum {string} */
            service: "safehouse" | "medical" | "psychosocial" | "legal" | "livelihood" | "education" | "family_tracing" | "food" | "other";
            /** @enum {string} */
            response: "within_1_hour" | "within_3_hours" | "within_1_day" | "within_3_days";
            /**
             * Format: date-time
             * @description By when an answer is due
             * @example 2025-02-12T09:30:00.000Z
             */
            respondBy: string | null;
            parts: ("contact" | "location" | "medical" | "origin" | "legal" | "entries" | "testimony" | "attachments" | "steps")[];
            /**
             * @description Why it ended by itself
             * @enum {string|null}
             */
            endedBecause: "case_closed" | "exclusion" | "protection_hold" | "consent" | null;
            /**
             * Format: date-time
             * @description Where she agreed for a time
             * @example 2025-02-12T09:30:00.000Z
             */
            seesUntil: string | null;
            can: ("referral.accept" | "referral.reject" | "referral.revoke" | "referral.complete")[];
        };
        ReferralInput: {
            /**
             * Format: uuid
             * @description Who is asked to help; a mission is told by a consular notification
             */
            organisationId: string;
            /** @enum {string} */
            service: "safehouse" | "medical" | "psychosocial" | "legal" | "livelihood" | "education" | "family_tracing" | "food" | "other";
            /**
             * @description Within which time it must answer; opens a deadline
             * @enum {string}
             */
            response: "within_1_hour" | "within_3_hours" | "within_1_day" | "within_3_days";
            /** @description What it sees of the case once it accepts, beside who she is */
            parts: ("contact" | "location" | "medical" | "origin" | "legal" | "entries" | "testimony" | "attachments" | "steps")[];
            /** @description What is asked for; name nobody: it is read before the answer */
            note?: string;
        };
        NoWords: Record<string, never>;
        WithReason: {
            /** @description Why; name nobody */
            reason: string;
        };
        TransferView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @enum {string} */
            direction: "received" | "sent";
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "revoked" | "expired" | "completed";
            from: components["schemas"]["Named"];
            to: components["schemas"]["Named"];
            /** @description What the other organisation is told before it answers */
            preview: components["schemas"]["PreviewView"];
            note: string | null;
            /** @description Why it was rejected or taken back */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            createdBy: components["schemas"]["Named"];
            /**
             * Format: date-time
             * @description Until when it can be answered
             * @example 2025-02-12T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            decidedAt: string | null;
            decidedBy: components["schemas"]["Named"] | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            endedAt: string | null;
            can: ("transfer.accept" | "transfer.reject" | "transfer.revoke" | "transfer.complete")[];
        };
        TransferInput: {
            /**
             * Format: uuid
             * @description Who is asked to keep the case
             */
            organisationId: string;
            /** @description Why; name nobody: it is read before the answer */
            note?: string;
        };
        TakeOver: {
            /**
             * Format: uuid
             * @description Who holds it from now on; oneself where left out
             */
            assigneeId?: string;
        };
        MrzFaultView: {
            /**
             * @description `whole` is the check over all of it
             * @enum {string}
             */
            field: "document_code" | "issuing_state" | "document_number" | "personal_number" | "names" | "sex" | "nationality" | "birth_date" | "expiry_date" | "issue_date" | "whole" | "other";
            /** @enum {string} */
            code: "check_digit" | "date" | "state" | "sex" | "characters" | "document_code";
            message: string;
            /** @description From 1 */
            line: number;
            /** @description First column, from 1 */
            from: number;
            /** @description Last column */
            to: number;
            /** @description What a check digit would have to be */
            expected: string | null;
        };
        MrzChangeView: {
            line: number;
            column: number;
            from: string;
            to: string;
        };
        MrzSuggestionView: {
            lines: string[];
            changes: components["schemas"]["MrzChangeView"][];
            isValid: boolean;
        };
        MrzDocumentView: {
            /** @enum {string} */
            kind: "passport" | "national_id" | "travel_document" | "birth_certificate" | "exit_permit" | "stay_permit" | "other";
            number: string | null;
            /** @enum {string|null} */
            country: Country | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            expiresOn: string | null;
        };
        MrzNameView: {
            full: string;
            given?: string;
            family?: string;
            /** @enum {string} */
            script: "Latn" | "Arab" | "Armn" | "Beng" | "Bopo" | "Cyrl" | "Deva" | "Ethi" | "Geor" | "Grek" | "Gujr" | "Guru" | "Hang" | "Hani" | "Hans" | "Hant" | "Hebr" | "Hira" | "Jpan" | "Kana" | "Khmr" | "Knda" | "Kore" | "Laoo" | "Mlym" | "Mong" | "Mymr" | "Nkoo" | "Olck" | "Orya" | "Sinh" | "Taml" | "Telu" | "Tfng" | "Thaa" | "Thai" | "Tibt" | "Yiii" | "Zyyy";
            /** @enum {string} */
            kind: "legal" | "alias" | "nickname";
        };
        MrzPersonView: {
            names: components["schemas"]["MrzNameView"][];
            /** @enum {string|null} */
            sex: "male" | "female" | "other" | "unknown" | null;
            /**
             * Format: date
             * @example 2025-02-12
             */
            birthDate: string | null;
            /** @enum {string|null} */
            birthDatePrecision: "day" | "month" | "year" | "estimated" | null;
            nationalities: (Country)[];
            /** @enum {string} */
            nationalityStatus: "known" | "unknown" | "stateless" | "disputed";
        };
        MrzView: {
            /** @enum {string} */
            format: "TD1" | "TD2" | "TD3" | "FRENCH_NATIONAL_ID" | "FRENCH_DRIVING_LICENSE" | "SWISS_DRIVING_LICENSE";
            /** @description Whether the lines agree with themselves as they were sent; never that the paper is genuine */
            isValid: boolean;
            faults: components["schemas"]["MrzFaultView"][];
            /** @description Lines in which letters and digits that look alike are put right; what follows is read from these */
            suggestion: components["schemas"]["MrzSuggestionView"] | null;
            document: components["schemas"]["MrzDocumentView"];
            person: components["schemas"]["MrzPersonView"];
            /** @description `refugee` and `stateless`: consider a protection hold before any mission is told */
            notices: ("expired" | "specimen" | "stateless" | "refugee" | "name_cut_off")[];
        };
        ReadMrz: {
            /** @description The lines, from top to bottom */
            lines: string[];
        };
        CompoundRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            aliases: string[];
            /** @enum {string|null} */
            country: Country | null;
            admin1: string | null;
            latitude: number | null;
            longitude: number | null;
            uncertaintyMetres: number | null;
            operator: string | null;
            controller: string | null;
            /** @enum {string} */
            status: "active" | "raided" | "closed" | "moved" | "unknown";
            /** @description An administrator has looked at it */
            verified: boolean;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        AddCompound: {
            name: string;
            /** @description Its other names, in any script */
            aliases?: string[];
            /** @enum {string|null} */
            country?: Country | null;
            /** @description State or province */
            admin1?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @description Radius of the disc in which it lies */
            uncertaintyMetres?: number | null;
            operator?: string | null;
            /** @description Who controls the ground */
            controller?: string | null;
            /** @enum {string} */
            status?: "active" | "raided" | "closed" | "moved" | "unknown";
        };
        CorrectCompound: {
            name?: string;
            /** @description Its other names, in any script */
            aliases?: string[];
            /** @enum {string|null} */
            country?: Country | null;
            /** @description State or province */
            admin1?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @description Radius of the disc in which it lies */
            uncertaintyMetres?: number | null;
            operator?: string | null;
            /** @description Who controls the ground */
            controller?: string | null;
            /** @enum {string} */
            status?: "active" | "raided" | "closed" | "moved" | "unknown";
            verified?: boolean;
        };
        RescueRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            /**
             * Format: date
             * @example 2025-02-12
             */
            date: string;
            /** @enum {string} */
            method: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            /** @enum {string} */
            country: Country;
            place: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        AddRescue: {
            /**
             * Format: date
             * @example 2025-02-12
             */
            date: string;
            /** @enum {string} */
            method: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            /** @enum {string} */
            country: Country;
            place?: string | null;
        };
        CorrectRescue: {
            /**
             * Format: date
             * @example 2025-02-12
             */
            date?: string;
            /** @enum {string} */
            method?: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            /** @enum {string} */
            country?: Country;
            place?: string | null;
        };
        RouteInput: {
            /** @enum {string} */
            nationality: Country;
            /** @enum {string} */
            hostCountry: Country;
        };
        MissionRecord: {
            /** Format: uuid */
            id: string;
            version: number;
            /** @enum {string} */
            country: Country;
            name: string;
            /** @enum {string} */
            seatCountry: Country;
            /** @example Asia/Bangkok */
            timeZone: string;
            /** @enum {string} */
            language: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            languages: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            workingDays: number[] | null;
            channels: ("in_app" | "email" | "webhook" | "manual")[];
            /** Format: email */
            email?: string | null;
            /** Format: uuid */
            organisationId: string | null;
            serves: components["schemas"]["RouteInput"][];
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
            can: string[];
        };
        AddMission: {
            /**
             * @description The sending state
             * @enum {string}
             */
            country: Country;
            name: string;
            /** @enum {string} */
            seatCountry: Country;
            /**
             * @description IANA zone in which its working day is counted
             * @example Asia/Bangkok
             */
            timeZone: string;
            /**
             * @description The language to write to it in; the first of those that it works in, or English, where not given
             * @enum {string}
             */
            language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /** @description Those that it works in, the first one first */
            languages?: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            /** @description On which it works, 1 Monday to 7 Sunday; those of its country where not given. Its holidays are its country’s */
            workingDays?: number[] | null;
            /** @description By which ways it is told: by all of them that reach it; in the app, by e-mail and by webhook where not given. With `manual`, where no other way reaches it, a notification waits until somebody has told it and says so */
            channels?: ("in_app" | "email" | "webhook" | "manual")[];
            /** Format: email */
            email?: string | null;
            /**
             * Format: uuid
             * @description Its organisation here, where it has accounts
             */
            organisationId?: string | null;
            /** @description Whom it serves and where. A pair that another mission served is served by this one from now on */
            serves?: components["schemas"]["RouteInput"][];
        };
        CorrectMission: {
            /**
             * @description The sending state
             * @enum {string}
             */
            country?: Country;
            name?: string;
            /** @enum {string} */
            seatCountry?: Country;
            /**
             * @description IANA zone in which its working day is counted
             * @example Asia/Bangkok
             */
            timeZone?: string;
            /**
             * @description The language to write to it in; the first of those that it works in, or English, where not given
             * @enum {string}
             */
            language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
            /** @description Those that it works in, the first one first */
            languages?: ("aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu")[];
            /** @description On which it works, 1 Monday to 7 Sunday; those of its country where not given. Its holidays are its country’s */
            workingDays?: number[] | null;
            /** @description By which ways it is told: by all of them that reach it; in the app, by e-mail and by webhook where not given. With `manual`, where no other way reaches it, a notification waits until somebody has told it and says so */
            channels?: ("in_app" | "email" | "webhook" | "manual")[];
            /** Format: email */
            email?: string | null;
            /**
             * Format: uuid
             * @description Its organisation here, where it has accounts
             */
            organisationId?: string | null;
            /** @description Whom it serves and where. A pair that another mission served is served by this one from now on */
            serves?: components["schemas"]["RouteInput"][];
        };
        DeadlineView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @description The first of her names, in a list */
            name?: string;
            /** @enum {string} */
            kind: "consular_rights" | "consular_notification" | "consular_acknowledgement" | "screening" | "reflection_period_end" | "nationality_verification" | "travel_document" | "document_expiry" | "stay_renewal" | "overstay" | "shelter_exit" | "departure_papers" | "service_response" | "safe_arrival" | "follow_up" | "consent_review" | "other";
            /**
             * @description Who must act
             * @enum {string}
             */
            party: "caseworker" | "consular_officer" | "provider" | "both";
            title?: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            dueAt: string;
            /**
             * Format: date-time
             * @description Nobody is reminded before then
             * @example 2025-02-12T09:30:00.000Z
             */
            snoozedUntil: string | null;
            /** @enum {string} */
            state: "open" | "overdue" | "done" | "cancelled";
            /** Format: uuid */
            assigneeId?: string | null;
            version: number;
            basis: string | null;
            can: string[];
        };
        OpenDeadline: {
            /** @enum {string} */
            kind: "consular_rights" | "consular_notification" | "consular_acknowledgement" | "screening" | "reflection_period_end" | "nationality_verification" | "travel_document" | "document_expiry" | "stay_renewal" | "overstay" | "shelter_exit" | "departure_papers" | "service_response" | "safe_arrival" | "follow_up" | "consent_review" | "other";
            title?: string | null;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            dueAt: string;
            /** Format: uuid */
            assigneeId?: string | null;
        };
        ExtendDeadline: {
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            dueAt: string;
            reason: string;
        };
        SnoozeDeadline: {
            /**
             * Format: date-time
             * @description Nobody is reminded before then; then whoever must act is, once. Not after it is due, unless a supervisor asks
             * @example 2025-02-12T09:30:00.000Z
             */
            until: string;
            reason: string;
        };
        CancelDeadline: {
            reason: string;
        };
        DueView: {
            /** @description Plain hours, nights and holidays included */
            afterHours?: number;
            /** @description By the end of the same working day */
            sameDay?: boolean;
            afterWorkingDays?: number;
            afterDays?: number;
            afterMonths?: number;
            /** @description On the day that the event is */
            onTheDay?: boolean;
            daysBefore?: number;
            workingDaysBefore?: number;
            /** @description Where that day is closed: next_open_day, previous_open_day or stays */
            onClosedDay?: string;
        };
        ReminderView: {
            hoursBefore?: number;
            daysBefore?: number;
            daysAfter?: number;
        };
        EscalationView: {
            hours?: number;
            days?: number;
        };
        DeadlineTemplateView: {
            key: string;
            /** @enum {string} */
            kind: "consular_rights" | "consular_notification" | "consular_acknowledgement" | "screening" | "reflection_period_end" | "nationality_verification" | "travel_document" | "document_expiry" | "stay_renewal" | "overstay" | "shelter_exit" | "departure_papers" | "service_response" | "safe_arrival" | "follow_up" | "consent_review" | "other";
            /**
             * @description Who must act
             * @enum {string}
             */
            party: "caseworker" | "consular_officer" | "provider" | "both";
            /** @description Where she is now; null: everywhere */
            hostCountries: (Country)[] | null;
            /** @description The event that starts its clock */
            from: string;
            due: components["schemas"]["DueView"];
            remind: components["schemas"]["ReminderView"][];
            /** @description After the due time, when a supervisor is told */
            escalateAfter: components["schemas"]["EscalationView"] | null;
            /** @description The rule or practice that it comes from */
            basis: string;
        };
        CalendarAddress: {
            /** Format: uuid */
            id: string;
            /** @description Only in the answer to the call that made it, and never again. Whoever has it reads what is due: give it to your calendar and to nobody */
            url?: string;
            /**
             * Format: date-time
             * @example 2025-02-12T09:30:00.000Z
             */
            createdAt: string;
        };
        Problem: {
            /** @example /problems/invalid */
            type: string;
            title: string;
            /** @enum {integer} */
            status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 410 | 412 | 413 | 414 | 415 | 422 | 428 | 431 | 429 | 500 | 503 | 507;
            detail: string;
            requestId: string;
            errors?: {
                /** @example /person/names/0/full */
                pointer: string;
                /** @example required */
                code: string;
                message: string;
            }[];
        };
    };
    responses: {
        /** @description Why it was not done, as problem details (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database and the queue answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "health.work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What leaves the house leaves in time: 503 where the oldest message waits for longer than its lane allows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "metrics.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers for Prometheus: to this machine, or to whoever has METRICS_TOKEN */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "keys.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the vault: which keys are in use, and how far a rotation has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyStatusView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "record.events": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Who did it */
                actorId?: string;
                /** @description What was done or tried */
                action?: "case.open" | "case.list" | "case.find" | "case.compare" | "case.read" | "case.correct" | "case.assign" | "case.hand_over" | "case.load" | "case.close" | "case.reopen" | "case.print" | "case.timeline" | "case.access_log" | "hold.set" | "hold.lift" | "hold.list" | "hold.review" | "shelter.read" | "shelter.set" | "case.erased" | "erasure.ask" | "erasure.read" | "erasure.approve" | "erasure.reject" | "erasure.announce" | "erasure.cancel" | "erasure.carry_out" | "erasure.replay" | "erasure.read_ledger" | "erasure.tell" | "legal_hold.read" | "legal_hold.set" | "legal_hold.lift" | "entry.read" | "entry.add" | "attachment.read" | "attachment.download" | "attachment.add" | "attachment.remove" | "attachment.scan" | "attachment.discard" | "consent.read" | "consent.record" | "consent.wording" | "exclusion.list" | "exclusion.add" | "exclusion.lift" | "break_glass.open" | "break_glass.list" | "break_glass.end" | "break_glass.review" | "referral.list" | "referral.make" | "referral.accept" | "referral.reject" | "referral.revoke" | "referral.complete" | "transfer.list" | "transfer.make" | "transfer.accept" | "transfer.reject" | "transfer.revoke" | "transfer.complete" | "referral.expire" | "transfer.expire" | "referral.tell" | "testimony.list" | "testimony.read" | "testimony.take" | "testimony.add_version" | "repatriation.read" | "repatriation.step" | "repatriation.board" | "repatriation.views" | "repatriation.fitness" | "repatriation.end" | "repatriation.overstay" | "movement.read" | "movement.plan" | "movement.correct" | "movement.cancel" | "movement.manifest" | "movement.board" | "movement.unboard" | "movement.depart" | "movement.arrive" | "document.check" | "notification.list" | "notification.request" | "notification.send" | "notification.acknowledge" | "notification.respond" | "notification.by_hand" | "notification.discuss" | "notification.cancel" | "deadline.list" | "deadline.open" | "deadline.complete" | "deadline.extend" | "deadline.snooze" | "deadline.cancel" | "reminder.hand_over" | "reminder.fire" | "digest.gather" | "digest.send" | "calendar.open" | "calendar.show" | "calendar.end" | "calendar.read" | "inbox.read" | "inbox.mark" | "inbox.preferences" | "message.write" | "mail.send" | "webhook.call" | "webhook.read" | "webhook.add" | "webhook.correct" | "webhook.rotate" | "report.read" | "report.exact" | "report.rounded" | "report.freeze" | "import.read" | "import.check" | "import.commit" | "import.undo" | "import.expire" | "export.make" | "rescue.read" | "rescue.add" | "rescue.correct" | "compound.read" | "compound.add" | "compound.correct" | "mission.read" | "mission.add" | "mission.correct" | "rules.read" | "organisation.read" | "organisation.add" | "organisation.correct" | "user.read" | "user.add" | "user.correct" | "user_change.ask" | "user_change.read" | "user_change.decide" | "user_change.refuse" | "user_change.apply" | "invitation.accept" | "session.open" | "session.end" | "session.renew" | "session.list" | "session.leave" | "session.end_all" | "session.who" | "session.keep_drafts" | "factor.read" | "factor.change" | "password.change" | "outbox.read" | "outbox.retry" | "outbox.relay" | "audit.read" | "alert.read" | "alert.review" | "alert.raise" | "canary.mark" | "audit.seal" | "audit.lost" | "names.renew" | "keys.read" | "keys.status" | "keys.rotation_begin" | "keys.rotate" | "keys.rotation_end";
                outcome?: "done" | "refused";
                /** @description The case it is about */
                caseId?: string;
                /** @description From this moment on */
                from?: string;
                /** @description Before this moment */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did, looked at or was refused what, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "record.proof": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What proves that this event stands in the record, unchanged since it was sealed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "record.checkpoints": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed seals of the record, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckpointItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.passkeyRequest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser needs to ask for a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.signInByPasskey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByPasskey"];
            };
        };
        responses: {
            /** @description Sign in with a passkey alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new access token for the refresh cookie; 204 without a cookie */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End this session; the refresh cookie is enough, or the access token */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.toForget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeptSessions"];
            };
        };
        responses: {
            /** @description Of the sessions of a device, those for which it must destroy what it kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgottenSessions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Myself"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "auth.draftKey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key under which a device keeps what she types until it is saved; hers alone, for as long as she may sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your second factors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.newTotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShowFactor"];
            };
        };
        responses: {
            /** @description A new secret for one-time passwords; to replace one, show another factor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewFactor"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.confirmTotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFactor"];
            };
        };
        responses: {
            /** @description Turn the second factor on with a code of it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.removeTotp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShowFactor"];
            };
        };
        responses: {
            /** @description Take your authenticator away, with a passkey or a recovery code */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.recoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ten new recovery codes; earlier ones are spent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodeList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your passkeys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PasskeyRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.addPasskey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description Add the passkey that the browser made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.creation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser needs to make a passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.removePasskey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShowFactor"];
            };
        };
        responses: {
            /** @description Take a passkey away, with another factor than it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the browser needs to ask your passkey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "factors.renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShowAnyFactor"];
            };
        };
        responses: {
            /** @description Show a factor once more: what is dangerous may be done for five minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fresh"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "passwords.accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Choose a password with the token that an administrator gave you, or that a mail brought */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "passwords.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Choose another password; everywhere else you are signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "passwords.forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPassword"];
            };
        };
        responses: {
            /** @description Have a link to a new password sent, where anybody signs in with this address */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "organisations.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                kind?: "ngo" | "mission" | "government" | "igo" | "shelter";
                country?: Country;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Organisations that work here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganisationRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "organisations.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOrganisation"];
            };
        };
        responses: {
            /** @description Add an organisation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "organisations.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "organisations.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectOrganisation"];
            };
        };
        responses: {
            /** @description Correct an organisation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where you are signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SessionRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out everywhere but here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out on one device */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "sessions.endAllOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign somebody out everywhere, at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.ofUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes of what she may do, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserChangeRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AskChange"];
            };
        };
        responses: {
            /** @description Ask for another role, team or organisation; another administrator decides */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ask to take her lost second factors away; another administrator decides, and a day passes */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.list": {
        parameters: {
            query?: {
                state?: "pending" | "approved" | "applied" | "rejected";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last hundred changes of what people may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserChangeRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One change of what somebody may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agree, as a second person: it counts at once, a reset of factors after a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say no; who asked may take it back so */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserChangeRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "userChanges.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You still have your second factors: nobody takes them away */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                role?: "caseworker" | "supervisor" | "consular_officer" | "coordinator" | "administrator" | "auditor";
                organisationId?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Colleagues; all users for administrators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "users.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUser"];
            };
        };
        responses: {
            /** @description Add a user; the invitation to hand to her is shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "users.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "users.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectUser"];
            };
        };
        responses: {
            /** @description Change a user; who is made inactive is signed out at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "users.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new invitation for somebody who lost her password; earlier ones are spent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                nationality?: Country;
                compoundId?: string;
                status?: "active" | "follow_up" | "closed" | "closed_referred";
                repatriationStatus?: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
                assigneeId?: string;
                riskLevel?: "high" | "medium" | "low" | "none";
                rescuedFrom?: string;
                rescuedTo?: string;
                hostCountry?: Country;
                overdue?: boolean;
                updatedSince?: string;
                sort?: "-updatedAt" | "-rescuedOn" | "nextDeadline";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases within reach */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            /** @description Log a rescue: one person, one case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindCases"];
            };
        };
        responses: {
            /** @description Find a person by name in any script, or by a number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundCase"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.alike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparePeople"];
            };
        };
        responses: {
            /** @description Of people about to be logged, who is likely to have a case in this organisation already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LikelyCases"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One case, as the reader may see it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectCase"];
            };
        };
        responses: {
            /** @description Correct a mistake; the old value stays on the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCase"];
            };
        };
        responses: {
            /** @description Hand a case to a colleague */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCase"];
            };
        };
        responses: {
            /** @description Close a case with its outcome */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCase"];
            };
        };
        responses: {
            /** @description Open a closed case again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.hold": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldInput"];
            };
        };
        responses: {
            /** @description Set a protection hold: from now on nothing goes to a mission */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.liftHold": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lift the protection hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "shelter.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where she stays; asks for a factor of the last minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShelterView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "cases.shelter": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShelterInput"];
            };
        };
        responses: {
            /** @description Say where she stays; no mission sees it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consents.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All decisions of this person, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consents.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description Record a decision: granted, refused, withdrawn or not asked yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consentWordings.list": {
        parameters: {
            query?: {
                /** @description Only texts in this language; an empty list where there is none */
                language?: "aa" | "ab" | "ae" | "af" | "ak" | "am" | "an" | "ar" | "as" | "av" | "ay" | "az" | "ba" | "be" | "bg" | "bi" | "bm" | "bn" | "bo" | "br" | "bs" | "ca" | "ce" | "ch" | "co" | "cr" | "cs" | "cu" | "cv" | "cy" | "da" | "de" | "dv" | "dz" | "ee" | "el" | "en" | "eo" | "es" | "et" | "eu" | "fa" | "ff" | "fi" | "fj" | "fo" | "fr" | "fy" | "ga" | "gd" | "gl" | "gn" | "gu" | "gv" | "ha" | "he" | "hi" | "ho" | "hr" | "ht" | "hu" | "hy" | "hz" | "ia" | "id" | "ie" | "ig" | "ii" | "ik" | "io" | "is" | "it" | "iu" | "ja" | "jv" | "ka" | "kg" | "ki" | "kj" | "kk" | "kl" | "km" | "kn" | "ko" | "kr" | "ks" | "ku" | "kv" | "kw" | "ky" | "la" | "lb" | "lg" | "li" | "ln" | "lo" | "lt" | "lu" | "lv" | "mg" | "mh" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "na" | "nb" | "nd" | "ne" | "ng" | "nl" | "nn" | "no" | "nr" | "nv" | "ny" | "oc" | "oj" | "om" | "or" | "os" | "pa" | "pi" | "pl" | "ps" | "pt" | "qu" | "rm" | "rn" | "ro" | "ru" | "rw" | "sa" | "sc" | "sd" | "se" | "sg" | "si" | "sk" | "sl" | "sm" | "sn" | "so" | "sq" | "sr" | "ss" | "st" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "ti" | "tk" | "tl" | "tn" | "to" | "tr" | "ts" | "tt" | "tw" | "ty" | "ug" | "uk" | "ur" | "uz" | "ve" | "vi" | "vo" | "wa" | "wo" | "xh" | "yi" | "yo" | "za" | "zh" | "zu";
                purpose?: "case_management" | "consular_notification" | "share_testimony" | "law_enforcement" | "service_referral" | "family_contact" | "statistics" | "media";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is read out to a person before she decides, in her language, as it stands today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WordingView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.notes": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was noted on a case, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.addNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description Note something on a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.services": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services that were asked for, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.addService": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description Ask for a service; its answer gets a deadline */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.screenings": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Screening interviews, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScreeningView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.addScreening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningInput"];
            };
        };
        responses: {
            /** @description Record a screening interview; its deadline is met */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.determinations": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What authorities determined; they may disagree, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeterminationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "entries.addDetermination": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeterminationInput"];
            };
        };
        responses: {
            /** @description Record what an authority determined */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeterminationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalEntries.deportations": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders to leave, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeportationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalEntries.addDeportation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeportationInput"];
            };
        };
        responses: {
            /** @description Record an order to leave, and whether it was carried out */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeportationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalEntries.claims": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Debts, ransoms, prices and wages, as they were said, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClaimView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalEntries.addClaim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description Write down money that somebody says is owed, or what became of it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "history.timeline": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was done on this case, the latest first, with the values before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "history.accessLog": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who looked at this case, changed it or was refused, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "holds.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every protection hold of the organisation: since when, why, and when to look again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldCaseView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "holds.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that the protection hold was looked at and is still needed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCaseView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "attachments.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files of a case, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AttachmentView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "attachments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    title?: string;
                    /** @enum {string} */
                    kind?: "photo" | "identity_document" | "travel_document" | "medical_report" | "police_report" | "court_document" | "consent_form" | "statement" | "evidence" | "other";
                    language?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Keep a file with a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "attachments.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a file is and how it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "attachments.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttachment"];
            };
        };
        responses: {
            /** @description Destroy the content of a file; that it was there stays on the record */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "attachments.content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file itself, to be saved and never shown in place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "audio/mpeg": string;
                    "audio/mp4": string;
                    "audio/ogg": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "erasureAsking.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasure"];
            };
        };
        responses: {
            /** @description Ask that a person be forgotten; it is done once a second person agrees */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "erasures.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "announced" | "asked" | "approved" | "done" | "rejected" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erasures that were announced, asked for, decided and done, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ErasureView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "erasures.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One erasure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "erasures.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Agree that a person be forgotten: somebody other than who asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "erasures.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Do not agree, or take back what was asked */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalHolds.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The legal hold that stands on a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalHolds.set": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegalHoldInput"];
            };
        };
        responses: {
            /** @description Set a legal hold: from now on the case is neither erased nor asked about by the clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalHoldView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "legalHolds.lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lift the legal hold */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "standingLegalHolds.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every legal hold that stands, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandingLegalHoldView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "inbox.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only what was not read yet */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your messages, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NotificationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "inbox.stream": {
        parameters: {
            query?: never;
            header: {
                "last-event-id": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your messages as they come, as server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "inbox.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark a message as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "outbox.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "waiting" | "sent" | "failed" | "dead";
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What leaves the house: states, tries and errors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OutboxView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "outbox.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Try a message again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "preferences.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How you want to be written to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "preferences.set": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetMailPreferences"];
            };
        };
        responses: {
            /** @description Say how you want to be written to */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "webhooks.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Endpoints of missions and organisations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "webhooks.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhook"];
            };
        };
        responses: {
            /** @description Tell a mission or an organisation by its own software too */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "webhooks.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "webhooks.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectWebhook"];
            };
        };
        responses: {
            /** @description Correct the address of an endpoint, or call it no more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "webhooks.rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateSecret"];
            };
        };
        responses: {
            /** @description A new secret; the one before signs as well for a day */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseNotifications.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notifications of this case, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsularNotificationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseNotifications.request": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestNotification"];
            };
        };
        responses: {
            /** @description Tell the mission that a national asks for help */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsularNotificationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consular.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                status?: "queued" | "sent" | "acknowledged" | "responded" | "failed" | "cancelled";
                /** @description Those that were asked for together */
                batchId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notifications of all cases within reach, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsularNotificationView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consular.requestMany": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestNotifications"];
            };
        };
        responses: {
            /** @description Tell missions of many people of one release together */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationBatch"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consular.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Acknowledge"];
            };
        };
        responses: {
            /** @description The mission has it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsularNotificationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consular.respond": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Respond"];
            };
        };
        responses: {
            /** @description The mission answers */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsularNotificationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "consular.gave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GaveByHand"];
            };
        };
        responses: {
            /** @description A mission was told by telephone, message or letter: who, how and when */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsularNotificationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "conversation.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Questions and answers about a notification, the oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConversationMessage"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "conversation.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayToOther"];
            };
        };
        responses: {
            /** @description Ask the other side, or answer it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMessage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "repatriation.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The way home: every step, who must act, and what may be done now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepatriationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "repatriation.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepInput"];
            };
        };
        responses: {
            /** @description Say where a step stands; one that another party must do is recorded as reported */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "stepRules.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps of the way home, as they hold for whoever begins now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StepRuleView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "journeys.setFitness": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitnessInput"];
            };
        };
        responses: {
            /** @description Say whether she is fit to travel, and who found her so */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepatriationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "journeys.setOverstay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverstayInput"];
            };
        };
        responses: {
            /** @description Say since when she stays without a right to, and what was waived: the clock of the fine runs from it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepatriationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "journeys.takeOverstayAway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was said by mistake: she stays with a right to, as far as anybody knows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "journeys.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingInput"];
            };
        };
        responses: {
            /** @description Her way ended elsewhere than at home: what nobody needs any more is set aside */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepatriationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "journeys.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It turned out otherwise: every step is as it was before */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "bulkSteps.board": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                repatriationStatus?: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
                nationality?: Country;
                /** @description Only who stands still at some step */
                blocked?: boolean;
                /** @description Only on whose way something is overdue */
                overdue?: boolean;
                /** @description Only whose way has not moved for so many days */
                stuckForDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is where on the way home, who stands still and why, and what is due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "bulkSteps.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkStepInput"];
            };
        };
        responses: {
            /** @description Say of many people where one step stands; each is refused or done by herself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                state?: "planned" | "under_way" | "arrived" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Journeys of the organisation, or with nationals of the mission on them; the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MovementView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMovement"];
            };
        };
        responses: {
            /** @description Plan a journey of many people */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A journey, without its people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectMovement"];
            };
        };
        responses: {
            /** @description Correct the plan of a journey */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelMovement"];
            };
        };
        responses: {
            /** @description It does not take place, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.manifest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on it, of those whom the reader may see: who is cleared to travel, and why not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardMovement"];
            };
        };
        responses: {
            /** @description Write people down for it, all or none, or say anew what they need on the way */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take somebody off the list who has not left with it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.depart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DepartMovement"];
            };
        };
        responses: {
            /** @description Who left with it, by list or scan, and who did not come; without a list everybody who is expected */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "movements.arrive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArriveMovement"];
            };
        };
        responses: {
            /** @description Who arrived, by list or scan, and who did not; without a list everybody aboard */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManifestView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "boardViews.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filters of the board that you keep */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptViews"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "boardViews.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepViews"];
            };
        };
        responses: {
            /** @description Keep filters of the board under names of your own */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptViews"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists of the organisation, the newest first: how far each is, and nothing that was found in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    format?: "intake_csv" | "intake_xlsx" | "htcds_xlsx";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Read a list and say what is wrong with it; nobody is logged yet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list that was read, and how far its rows have become cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Make cases of the valid rows; 202 while a long list is under way */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "imports.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a list back: rows that wait are dropped, and its cases on which nobody has worked are closed as logged by mistake; 202 where more are left: ask again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "exports.make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeExport"];
            };
        };
        responses: {
            /** @description Ask for a case, a referral or a journey on paper */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "exports.print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages, made now from what stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "testimonies.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which testimonies there are; never what they say */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TestimonyLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "testimonies.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeTestimony"];
            };
        };
        responses: {
            /** @description Take down what somebody tells */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestimonyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "testimonies.read": {
        parameters: {
            query?: {
                /** @description An earlier version; the latest where left out */
                version?: number;
            };
            header?: never;
            path: {
                id: string;
                testimonyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said, in its latest version or an earlier one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestimonyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "testimonies.addVersion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                testimonyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AddVersion"];
            };
        };
        responses: {
            /** @description Add a version with other words or another coding; the earlier ones stay */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestimonyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "reports.cases": {
        parameters: {
            query: {
                /** @description One to three, separated by commas */
                groupBy: ("nationality" | "compound" | "country" | "hostCountry" | "month" | "quarter" | "year" | "sex" | "ageBand" | "status" | "repatriationStatus" | "rescueMethod" | "abuseType" | "methodOfControl" | "vulnerability" | "organisation")[];
                /** @description Default persons */
                measure?: "persons" | "testimonies" | "daysToHome";
                /** @description Default json */
                format?: "json" | "csv" | "xlsx" | "pdf";
                nationality?: Country;
                /** @description Its id or its name */
                compound?: string;
                /** @description Of the rescue */
                country?: Country;
                hostCountry?: Country;
                /** @description Of the rescue, as 2025-02 */
                month?: string;
                /** @description Of the rescue, as 2025-Q1 */
                quarter?: string;
                /** @description Of the rescue, as 2025 */
                year?: string;
                sex?: "male" | "female" | "other" | "unknown";
                ageBand?: "0-8" | "9-17" | "18-20" | "21-23" | "24-26" | "27-29" | "30-38" | "39-47" | "48+" | "unknown";
                status?: "active" | "follow_up" | "closed" | "closed_referred";
                repatriationStatus?: "identified" | "notified" | "verified" | "documented" | "cleared" | "booked" | "in_transit" | "arrived" | "reintegrating" | "closed";
                rescueMethod?: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
                abuseType?: "physical_violence" | "torture" | "sexual_violence" | "psychological_abuse" | "threats" | "confinement" | "deprivation" | "medical_neglect" | "forced_labour" | "forced_criminality" | "wage_withholding" | "debt_bondage" | "document_confiscation" | "sale" | "other";
                methodOfControl?: "PhysicalThreats" | "ThreatsLawEnforcement" | "ThreatensChildrenFamily" | "DebtBondage" | "FalsePromises" | "PhysicalAbuse" | "SexualAbuse" | "TakesEarnings" | "RestrictsFinancialAccess" | "RestrictsMedicalCare" | "WithholdsNecessities" | "PsychologicalAbuse" | "PsychoactiveSubstance" | "ExcessiveWorkingHours" | "WithholdsDocuments" | "restricts_movement" | "Other";
                vulnerability?: "child" | "unaccompanied_child" | "pregnant" | "disability" | "injury" | "mental_health" | "suicide_risk" | "lgbti" | "stateless" | "debt" | "threats_to_family" | "medical";
                /** @description Its id or its name */
                organisation?: string;
                /** @description Exact reports only */
                compoundId?: string;
                /** @description Exact reports only */
                assigneeId?: string;
                /** @description Exact reports only */
                riskLevel?: "high" | "medium" | "low" | "none";
                /** @description Exact reports only */
                rescuedFrom?: string;
                /** @description Exact reports only */
                rescuedTo?: string;
                /** @description Exact reports only */
                overdue?: boolean;
                /** @description Exact reports only */
                updatedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count cases: exactly those one may read, or all of them in rounded figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "alerts.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Only those that were reviewed, or only those that were not */
                reviewed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unusual reading, the latest first; never what was raised about yourself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AlertView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "alerts.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAlert"];
            };
        };
        responses: {
            /** @description Say what came of asking, and put the alert away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "alerts.mark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark an invented case: whoever opens it is asked why. It is shown to nobody that it is marked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "exclusions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom a conflict of interest keeps from a case, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExclusionView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "exclusions.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExclusionInput"];
            };
        };
        responses: {
            /** @description Exclude a user, an organisation or a mission: at once, and over everything else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "exclusions.lift": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                exclusionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyLifted"];
            };
        };
        responses: {
            /** @description Lift an exclusion; a mission sees the case again after it is told anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "standingExclusions.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every exclusion that stands on a case of the organisation, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandingExclusionView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "glass.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyBroken"];
            };
        };
        responses: {
            /** @description Look at a case beyond one’s reach for an hour, with a reason that auditors read */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassBreakView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "glass.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Reviewed, or still to be reviewed */
                reviewed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Broken glass that concerns one, the latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GlassBreakView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "glass.openByNumber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyBrokenByNumber"];
            };
        };
        responses: {
            /** @description The same for somebody whose case number is at hand: 404 tells nothing of whether there is one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassBreakView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "glass.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description End the look before its hour is over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassBreakView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "glass.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Finding"];
            };
        };
        responses: {
            /** @description Say what a review found; never by whoever broke the glass */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GlassBreakView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseload.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description Hand all open cases of a colleague to another, with their deadlines, in one piece */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "loads.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who holds how many open cases, how many of them overdue or blocked; the heaviest load first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LoadView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseReferrals.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrals of this case, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseReferrals.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralInput"];
            };
        };
        responses: {
            /** @description Ask another organisation to help */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Received by one’s organisation (as when left out), or sent by it */
                direction?: "received" | "sent";
                status?: "pending" | "accepted" | "rejected" | "revoked" | "expired" | "completed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Referrals that one’s organisation received, or sent; the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReferralView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One referral */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description Take it on: one’s team sees the parts chosen from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Say why one cannot help */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Take it back: the other organisation sees nothing from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "referrals.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description The help was given, said by either side: what was shown ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseTransfers.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Transfers of this case, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TransferView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "caseTransfers.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferInput"];
            };
        };
        responses: {
            /** @description Ask another organisation to keep this case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Received by one’s organisation (as when left out), or sent by it */
                direction?: "received" | "sent";
                status?: "pending" | "accepted" | "rejected" | "revoked" | "expired" | "completed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases that one’s organisation was asked to keep, or gave away; the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TransferView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One transfer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TakeOver"];
            };
        };
        responses: {
            /** @description Take the case over, with everything that hangs on it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Say why one cannot keep it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Take back the question while nobody has answered it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "transfers.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoWords"];
            };
        };
        responses: {
            /** @description The new owner says that the handing over is finished */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "papers.mrz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMrz"];
            };
        };
        responses: {
            /** @description Read the machine readable zone of a paper: what it says, what does not agree, what it may have been */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MrzView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "compounds.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                /** @description Part of any of its names, in any script */
                q?: string;
                country?: Country;
                verified?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Compounds, by any of their names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CompoundRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "compounds.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCompound"];
            };
        };
        responses: {
            /** @description Add a compound; unverified until an administrator has looked at it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "compounds.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One compound */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "compounds.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectCompound"];
            };
        };
        responses: {
            /** @description Correct or verify a compound; aliases are all its other names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompoundRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "rescues.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                from?: string;
                to?: string;
                country?: Country;
                method?: "raid" | "released" | "escaped" | "ransomed" | "negotiated_by_mission" | "other";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rescues of your organisation, the last one first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RescueRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "rescues.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRescue"];
            };
        };
        responses: {
            /** @description Add a rescue; the same date, method, country and place are the same rescue */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "rescues.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One rescue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "rescues.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectRescue"];
            };
        };
        responses: {
            /** @description Correct a rescue; its cases follow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RescueRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "missions.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                nationality?: Country;
                hostCountry?: Country;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Missions, by whom they serve and where */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MissionRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "missions.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMission"];
            };
        };
        responses: {
            /** @description Add a mission and whom it serves */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "missions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mission */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "missions.correct": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as its ETag gave it */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectMission"];
            };
        };
        responses: {
            /** @description Correct a mission or its routing; who loses a pair stops seeing its cases at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissionRecord"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.list": {
        parameters: {
            query?: {
                /** @description Items on one page */
                limit?: number;
                /** @description nextCursor of the page before */
                cursor?: string;
                caseId?: string;
                /** @description `open` includes overdue ones */
                state?: "open" | "overdue" | "done" | "cancelled";
                assigneeId?: string;
                kind?: "consular_rights" | "consular_notification" | "consular_acknowledgement" | "screening" | "reflection_period_end" | "nationality_verification" | "travel_document" | "document_expiry" | "stay_renewal" | "overstay" | "shelter_exit" | "departure_papers" | "service_response" | "safe_arrival" | "follow_up" | "consent_review" | "other";
                dueBefore?: string;
                /** @description Only what is due then or later */
                dueAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deadlines of every case within reach, the earliest first, whoever must act */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadlineView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDeadline"];
            };
        };
        responses: {
            /** @description Open a deadline by hand */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was done: nobody is reminded any more */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadline"];
            };
        };
        responses: {
            /** @description More time, and why; reminders are planned anew */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.snooze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDeadline"];
            };
        };
        responses: {
            /** @description Nobody is reminded until then, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlines.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeadline"];
            };
        };
        responses: {
            /** @description It need not be done, and why */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "deadlineTemplates.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deadlines that open by themselves, as they hold now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadlineTemplateView"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "feeds.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether your calendar has an address, and since when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "feeds.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address for your own calendar; one that you had is good no more */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAddress"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "feeds.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of your calendar is good no more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "feeds.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is due, for a calendar (iCalendar): the kind of each deadline and the number of its case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}

export type Country = "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "XK" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
