import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { ImportCheck } from './imports.check.js';
import { ImportCommit } from './imports.commit.js';
import { ImportsController } from './imports.controller.js';
import { ImportUndo } from './imports.undo.js';
import { ImportSweep } from './imports.sweep.js';

@Module({
  imports: [CasesModule],
  controllers: [ImportsController],
  providers: [ImportCheck, ImportCommit, ImportSweep, ImportUndo],
})
export class ImportsModule {}
