import { OpenToAll } from '#access';
import { Config } from '#platform';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { homePage, homeStyle } from './home.page.js';

@Controller()
@ApiExcludeController()
export class HomeController {
  constructor(@Inject(Config) private readonly config: Config) {}

  @Get('/')
  @OpenToAll()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return homePage({ url: this.config.publicUrl, demo: this.config.demo });
  }

  @Get('/home.css')
  @OpenToAll()
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return homeStyle;
  }
}
