/**
 * How we run PostgreSQL. Its log never repeats what a statement carried: a failing row, a parameter and even the text
 * of an error ("invalid input syntax ... ") hold what belongs to a person.
 */
export const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_duration_statement: '-1',
  log_statement: 'none',
  log_checkpoints: 'off',
};
