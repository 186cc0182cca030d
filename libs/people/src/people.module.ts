import { Module } from '@nestjs/common';
import { Finding } from './finding.js';
import { PapersController } from './papers/papers.controller.js';

@Module({ controllers: [PapersController], providers: [Finding], exports: [Finding] })
export class PeopleModule {}
