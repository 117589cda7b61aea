# A pcscd of one's own: private-pcscd.pl SERVICE CARD CONFIG PORT [APART]
#
# SERVICE  the Unix-domain socket on which card programs find this pcscd (PCSCLITE_CSOCK_NAME)
# CARD     the Unix-domain socket behind which vpcd waits for a card; CARD.2 is its second slot
# CONFIG   the folder with reader.conf
# PORT     the port vpcd listens on; its second slot takes the next one
# APART    said when this runs in a network and a mount namespace of its own: vpcd, which listens on all addresses, is
#          then reached through the sockets only, and nothing is written into the machine's /run
#
# Only what every Debian has: perl-base. Says "ready" once all sockets are there; ends with its standard input.
use strict;
use warnings;
use Socket;
use POSIX ();

my ($service, $card, $config, $port, $apart) = @ARGV;
$^F = 255;    # the socket for pcscd must outlive exec

if ($apart) {
    system('mount', '-t', 'tmpfs', 'none', '/run') == 0 or die "mount\n";
    socket(my $any, PF_INET, SOCK_DGRAM, 0) or die "socket: $!\n";
    my $request = pack('a16 s x14', 'lo', 0x41);    # up, running
    ioctl($any, 0x8914, $request) or die "lo: $!\n";    # SIOCSIFFLAGS
}

# pcscd knows one path only; a socket handed over as systemd does may lie anywhere.
socket(my $listen, PF_UNIX, SOCK_STREAM, 0) or die "socket: $!\n";
unlink $service;
my $mask = umask 0177;
bind($listen, sockaddr_un($service)) or die "bind $service: $!\n";
umask $mask;
listen($listen, 16) or die "listen: $!\n";

my @children;
sub child {
    my ($do) = @_;
    my $pid = fork();
    die "fork: $!\n" unless defined $pid;
    if (!$pid) { open(STDIN, '<', '/dev/null'); $do->(); die "exec: $!\n" }
    push @children, $pid;
    return $pid;
}

my $polkit = `pcscd --help 2>&1` =~ /disable-polkit/ ? 1 : 0;
child(sub {
    POSIX::dup2(fileno($listen), 3) if fileno($listen) != 3;
    $ENV{LISTEN_FDS} = 1;
    $ENV{LISTEN_PID} = $$;
    open(STDOUT, '>', '/dev/null');
    exec('pcscd', '-f', '-C', $polkit ? '--disable-polkit' : (), '-c', $config);
});
close($listen);

# No card may come before vpcd listens.
my ($tries, $there) = (0, 0);
while (!$there && $tries++ < 3000) {
    socket(my $knock, PF_INET, SOCK_STREAM, 0) or die "socket: $!\n";
    # A connection is what vpcd takes for a card, so its port is looked for where the system lists it.
    my $wanted = sprintf(':%04X 00000000:0000 0A', $port + 1);
    open(my $table, '<', '/proc/net/tcp') or die "tcp: $!\n";
    $there = grep { index($_, $wanted) >= 0 } <$table>;
    close($table);
    select(undef, undef, undef, 0.01) unless $there;
}
die "vpcd did not come\n" unless $there;

foreach my $slot (0, 1) {
    my $path = $slot ? "$card.2" : $card;
    unlink $path;
    (my $quoted = $path) =~ s/([\\,:!"'()\[\]{}])/\\$1/g;    # socat reads these as its own
    child(sub { exec('socat', "UNIX-LISTEN:$quoted,fork,mode=600", 'TCP:127.0.0.1:' . ($port + $slot)) });
    my $waited = 0;
    select(undef, undef, undef, 0.01) while !-S $path && $waited++ < 3000;
}

$| = 1;
print "ready\n";

$SIG{CHLD} = sub { finish(1) };
$SIG{TERM} = sub { finish(0) };
sub finish {
    my ($code) = @_;
    $SIG{CHLD} = 'DEFAULT';
    kill 'KILL', @children;
    unlink $service, $card, "$card.2";
    POSIX::_exit($code);
}
while (sysread(STDIN, my $byte, 1)) { }
finish(0);
