import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { AddVersion, TakeTestimony, TestimonyLine, TestimonyView, WhichVersion } from './testimonies.dto.js';
import { TestimoniesService } from './testimonies.service.js';
import { viewLine, viewTestimony } from './testimonies.view.js';

const again = (self: TestimoniesController, me: Actor, testimonyId: string, { id }: Record<string, string>) =>
  self.read(me, id!, testimonyId, {});

@Controller('cases/:id/testimonies')
export class TestimoniesController {
  constructor(@Inject(TestimoniesService) private readonly testimonies: TestimoniesService) {}

  @Get()
  @Does('testimony.list')
  @Answer('Which testimonies there are; never what they say', TestimonyLine, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    const { items, writers } = await this.testimonies.list(me, id);
    return { items: items.map((one) => viewLine(one, writers)), nextCursor: null };
  }

  @Post()
  @Does('testimony.take', again)
  @Answer('Take down what somebody tells', TestimonyView, { status: 201 })
  async take(@Me() me: Actor, @PathId() id: string, @Body() input: TakeTestimony): Promise<TestimonyView> {
    return viewTestimony(me, await this.testimonies.take(me, id, input));
  }

  @Get(':testimonyId')
  @Does('testimony.read')
  @Answer('What was said, in its latest version or an earlier one', TestimonyView)
  async read(
    @Me() me: Actor,
    @PathId() id: string,
    @PathId('testimonyId', 'Testimony') testimonyId: string,
    @Query() { version }: WhichVersion,
  ): Promise<TestimonyView> {
    return viewTestimony(me, await this.testimonies.read(me, id, testimonyId, version));
  }

  @Post(':testimonyId/versions')
  @Does('testimony.add_version', again)
  @Answer('Add a version with other words or another coding; the earlier ones stay', TestimonyView, { status: 201 })
  async addVersion(
    @Me() me: Actor,
    @PathId() id: string,
    @PathId('testimonyId', 'Testimony') testimonyId: string,
    @Body() input: AddVersion,
  ): Promise<TestimonyView> {
    return viewTestimony(me, await this.testimonies.addVersion(me, id, testimonyId, input));
  }
}
