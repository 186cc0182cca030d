export { AccessTokens } from './access-tokens.js';
export { emailTokenOf } from './auth.service.js';
export { IdentityModule } from './identity.module.js';
export { Invitation } from './invitation.entity.js';
export { Organisation, Team } from './organisation.entity.js';
export { Passwords } from './passwords.js';
export { RefreshToken, Session } from './session.entity.js';
export { SignInGuard } from './sign-in.guard.js';
export { User } from './user.entity.js';
